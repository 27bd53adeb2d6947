-- What people want VIBEUP to become and to do, and how they vote on it.
create table impact_features (
  id uuid primary key default gen_random_uuid(),
  title varchar(200) not null,
  description text,
  status varchar(20) not null default 'proposed'
    check (status in ('proposed', 'planned', 'in_progress', 'shipped', 'declined')),
  created_by uuid references profiles(id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index impact_features_created_by on impact_features(created_by);
create index impact_features_recent on impact_features(created_at desc, id desc);
alter table impact_features enable row level security;

comment on table impact_features is 'Something that VIBEUP could learn to do, for members to vote on.';
comment on column impact_features.id is 'The feature.';
comment on column impact_features.title is 'What it is, in a line.';
comment on column impact_features.description is 'What it is, in full.';
comment on column impact_features.status is 'How far it has come.';
comment on column impact_features.created_by is 'Who wrote it down.';
comment on column impact_features.created_at is 'When it was proposed.';
comment on column impact_features.updated_at is 'When it last changed.';

create table impact_initiatives (
  id uuid primary key default gen_random_uuid(),
  community_id uuid references communities(id) on delete cascade,
  created_by uuid references profiles(id) on delete set null,
  title varchar(200) not null,
  description text,
  status varchar(20) not null default 'proposed'
    check (status in ('proposed', 'active', 'completed', 'declined')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index impact_initiatives_community on impact_initiatives(community_id, created_at desc, id desc);
create index impact_initiatives_created_by on impact_initiatives(created_by);
create index impact_initiatives_recent on impact_initiatives(created_at desc, id desc);
alter table impact_initiatives enable row level security;

comment on table impact_initiatives is 'Something good that members want to do, for others to vote on.';
comment on column impact_initiatives.id is 'The initiative.';
comment on column impact_initiatives.community_id is 'The community that takes it on, if any.';
comment on column impact_initiatives.created_by is 'Who proposed it.';
comment on column impact_initiatives.title is 'What it is, in a line.';
comment on column impact_initiatives.description is 'What it is, in full.';
comment on column impact_initiatives.status is 'How far it has come.';
comment on column impact_initiatives.created_at is 'When it was proposed.';
comment on column impact_initiatives.updated_at is 'When it last changed.';

create table impact_votes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  feature_id uuid references impact_features(id) on delete cascade,
  initiative_id uuid references impact_initiatives(id) on delete cascade,
  weight integer not null default 1 check (weight in (1, 2, 3)),
  created_at timestamptz not null default now(),
  constraint vote_has_one_subject check (num_nonnulls(feature_id, initiative_id) = 1),
  unique (user_id, feature_id),
  unique (user_id, initiative_id)
);
create index impact_votes_user on impact_votes(user_id, created_at desc, id desc);
create index impact_votes_feature on impact_votes(feature_id);
create index impact_votes_initiative on impact_votes(initiative_id);
alter table impact_votes enable row level security;

comment on table impact_votes is 'A person''s vote for a feature or an initiative.';
comment on column impact_votes.id is 'The vote.';
comment on column impact_votes.user_id is 'Who votes.';
comment on column impact_votes.feature_id is 'The feature voted for, if it is one.';
comment on column impact_votes.initiative_id is 'The initiative voted for, if it is one.';
comment on column impact_votes.weight is 'How much the vote counts; staking in some pools doubles or trebles it.';
comment on column impact_votes.created_at is 'When it was cast.';

create table impact_comments (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  feature_id uuid references impact_features(id) on delete cascade,
  initiative_id uuid references impact_initiatives(id) on delete cascade,
  body text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint comment_has_one_subject check (num_nonnulls(feature_id, initiative_id) = 1),
  constraint impact_comment_length check (char_length(body) between 1 and 5000)
);
create index impact_comments_user on impact_comments(user_id, created_at desc, id desc);
create index impact_comments_feature on impact_comments(feature_id, created_at desc, id desc);
create index impact_comments_initiative on impact_comments(initiative_id, created_at desc, id desc);
alter table impact_comments enable row level security;

comment on table impact_comments is 'What a person says to a feature or an initiative.';
comment on column impact_comments.id is 'The comment.';
comment on column impact_comments.user_id is 'Who wrote it.';
comment on column impact_comments.feature_id is 'The feature, if it is about one.';
comment on column impact_comments.initiative_id is 'The initiative, if it is about one.';
comment on column impact_comments.body is 'The text.';
comment on column impact_comments.created_at is 'When it was written.';
comment on column impact_comments.updated_at is 'When it last changed.';
