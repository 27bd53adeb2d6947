drop table journey_participants;
drop table community_journeys;
drop table vibe_comments;
drop table vibe_reactions;
drop table vibes;
drop table community_members;
drop table communities;
