-- Communities, who is in them, what they post and what they do together.
create table communities (
  id uuid primary key default gen_random_uuid(),
  creator_id uuid not null references profiles(id),
  business_id uuid references businesses(id) on delete set null,
  name varchar(100) not null,
  slug varchar(100) unique not null,
  description text,
  visibility varchar(20) not null default 'public' check (visibility in ('public', 'private')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint community_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index communities_creator on communities(creator_id);
create index communities_business on communities(business_id);
create index communities_recent on communities(created_at desc, id desc);
alter table communities enable row level security;

comment on table communities is 'A place where people come together.';
comment on column communities.id is 'The community.';
comment on column communities.creator_id is 'Who opened it.';
comment on column communities.business_id is 'The business that manages it, if any.';
comment on column communities.name is 'Its name.';
comment on column communities.slug is 'Its unique name in links: lower case letters, digits and hyphens.';
comment on column communities.description is 'What it is about.';
comment on column communities.visibility is 'Public ones are seen and joined by everybody, private ones by those whom they let in.';
comment on column communities.created_at is 'When it was opened.';
comment on column communities.updated_at is 'When it last changed.';

create table community_members (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references communities(id) on delete cascade,
  user_id uuid not null references profiles(id) on delete cascade,
  role varchar(20) not null default 'member' check (role in ('member', 'moderator', 'owner')),
  joined_at timestamptz not null default now(),
  unique (community_id, user_id)
);
create index community_members_community on community_members(community_id, joined_at desc, id desc);
create index community_members_user on community_members(user_id, joined_at desc, id desc);
alter table community_members enable row level security;

comment on table community_members is 'A person''s membership of a community.';
comment on column community_members.id is 'The membership.';
comment on column community_members.community_id is 'The community.';
comment on column community_members.user_id is 'The person in it.';
comment on column community_members.role is 'The owner opened the community; moderators let people in and keep order.';
comment on column community_members.joined_at is 'When the person joined.';

create table vibes (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references communities(id) on delete cascade,
  author_id uuid not null references profiles(id) on delete cascade,
  body text not null,
  media_url text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint vibe_length check (char_length(body) between 1 and 10000)
);
create index vibes_community on vibes(community_id, created_at desc, id desc);
create index vibes_author on vibes(author_id, created_at desc, id desc);
create index vibes_recent on vibes(created_at desc, id desc);
alter table vibes enable row level security;

comment on table vibes is 'What a person posts in a community (not the VIBES token).';
comment on column vibes.id is 'The post.';
comment on column vibes.community_id is 'The community it is posted in.';
comment on column vibes.author_id is 'Who posted it.';
comment on column vibes.body is 'The text.';
comment on column vibes.media_url is 'Where its picture or video lies.';
comment on column vibes.created_at is 'When it was posted.';
comment on column vibes.updated_at is 'When it last changed.';

create table vibe_reactions (
  id uuid primary key default gen_random_uuid(),
  vibe_id uuid not null references vibes(id) on delete cascade,
  user_id uuid not null references profiles(id) on delete cascade,
  reaction varchar(30) not null,
  created_at timestamptz not null default now(),
  unique (vibe_id, user_id, reaction)
);
create index vibe_reactions_user on vibe_reactions(user_id, created_at desc, id desc);
alter table vibe_reactions enable row level security;

comment on table vibe_reactions is 'How a person feels about a post.';
comment on column vibe_reactions.id is 'The reaction.';
comment on column vibe_reactions.vibe_id is 'The post.';
comment on column vibe_reactions.user_id is 'Who reacted.';
comment on column vibe_reactions.reaction is 'The feeling; a person has each one once for a post.';
comment on column vibe_reactions.created_at is 'When it was given.';

create table vibe_comments (
  id uuid primary key default gen_random_uuid(),
  vibe_id uuid not null references vibes(id) on delete cascade,
  user_id uuid not null references profiles(id) on delete cascade,
  parent_id uuid references vibe_comments(id) on delete cascade,
  body text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint vibe_comment_length check (char_length(body) between 1 and 5000)
);
create index vibe_comments_vibe on vibe_comments(vibe_id, created_at desc, id desc);
create index vibe_comments_user on vibe_comments(user_id, created_at desc, id desc);
create index vibe_comments_parent on vibe_comments(parent_id);
alter table vibe_comments enable row level security;

comment on table vibe_comments is 'What a person says to a post, or to another comment on it.';
comment on column vibe_comments.id is 'The comment.';
comment on column vibe_comments.vibe_id is 'The post.';
comment on column vibe_comments.user_id is 'Who wrote it.';
comment on column vibe_comments.parent_id is 'The comment it answers, if any.';
comment on column vibe_comments.body is 'The text.';
comment on column vibe_comments.created_at is 'When it was written.';
comment on column vibe_comments.updated_at is 'When it last changed.';

create table community_journeys (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references communities(id) on delete cascade,
  created_by uuid not null references profiles(id),
  title varchar(100) not null,
  description text,
  duration_days integer check (duration_days > 0),
  starts_at timestamptz,
  status varchar(20) not null default 'draft' check (status in ('draft', 'active', 'completed')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index community_journeys_community on community_journeys(community_id, created_at desc, id desc);
create index community_journeys_created_by on community_journeys(created_by);
alter table community_journeys enable row level security;

comment on table community_journeys is 'A programme that a community goes through together.';
comment on column community_journeys.id is 'The journey.';
comment on column community_journeys.community_id is 'The community.';
comment on column community_journeys.created_by is 'Who leads it.';
comment on column community_journeys.title is 'Its title.';
comment on column community_journeys.description is 'What it is about.';
comment on column community_journeys.duration_days is 'How long it takes, in days.';
comment on column community_journeys.starts_at is 'When it begins.';
comment on column community_journeys.status is 'Whether it is being prepared, runs or is over; one joins while it runs.';
comment on column community_journeys.created_at is 'When it was planned.';
comment on column community_journeys.updated_at is 'When it last changed.';

create table journey_participants (
  id uuid primary key default gen_random_uuid(),
  journey_id uuid not null references community_journeys(id) on delete cascade,
  user_id uuid not null references profiles(id) on delete cascade,
  progress jsonb not null default '{}',
  joined_at timestamptz not null default now(),
  completed_at timestamptz,
  unique (journey_id, user_id)
);
create index journey_participants_user on journey_participants(user_id, joined_at desc, id desc);
alter table journey_participants enable row level security;

comment on table journey_participants is 'A person''s part in a journey.';
comment on column journey_participants.id is 'The participation.';
comment on column journey_participants.journey_id is 'The journey.';
comment on column journey_participants.user_id is 'Who takes part.';
comment on column journey_participants.progress is 'How far the person has come.';
comment on column journey_participants.joined_at is 'When the person joined.';
comment on column journey_participants.completed_at is 'When the person was through.';
