drop table tip_unlocks;
drop table tips;
drop table community_posts;
drop table community_members;
drop table communities;
