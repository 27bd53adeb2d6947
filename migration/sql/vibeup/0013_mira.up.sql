-- MIRA, the assistant: what she asks, what was said, what she recommends, and what people searched for.
create table mira_prompts (
  id uuid primary key default gen_random_uuid(),
  key varchar(100) not null,
  version integer not null default 1 check (version > 0),
  template text not null,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (key, version)
);
create index mira_prompts_recent on mira_prompts(created_at desc, id desc);
alter table mira_prompts enable row level security;

comment on table mira_prompts is 'A way for MIRA to begin a conversation.';
comment on column mira_prompts.id is 'The prompt.';
comment on column mira_prompts.key is 'What it is for.';
comment on column mira_prompts.version is 'Which wording of it this is, from 1.';
comment on column mira_prompts.template is 'The wording, with places to fill in.';
comment on column mira_prompts.is_active is 'Whether it is in use.';
comment on column mira_prompts.created_at is 'When it was written.';
comment on column mira_prompts.updated_at is 'When it last changed.';

create table mira_interactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  prompt_id uuid references mira_prompts(id),
  interaction_type varchar(30) not null default 'chat',
  user_input text,
  mira_response text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create index mira_interactions_user on mira_interactions(user_id, created_at desc, id desc);
create index mira_interactions_prompt on mira_interactions(prompt_id);
alter table mira_interactions enable row level security;

comment on table mira_interactions is 'What a person said to MIRA, and what she answered.';
comment on column mira_interactions.id is 'The exchange.';
comment on column mira_interactions.user_id is 'Who talks with her.';
comment on column mira_interactions.prompt_id is 'The prompt it began with, if any.';
comment on column mira_interactions.interaction_type is 'What kind of exchange it is.';
comment on column mira_interactions.user_input is 'What the person said.';
comment on column mira_interactions.mira_response is 'What MIRA answered; empty until she has.';
comment on column mira_interactions.metadata is 'Further facts, set by the person''s app.';
comment on column mira_interactions.created_at is 'When it was.';

create table discovery_recommendations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  target_type varchar(30) not null check (target_type in ('profile', 'practice', 'community', 'business')),
  target_id uuid not null,
  score numeric(6, 4) check (score between 0 and 1),
  reason text,
  dismissed_at timestamptz,
  created_at timestamptz not null default now()
);
create index discovery_recommendations_user on discovery_recommendations(user_id, created_at desc, id desc);
alter table discovery_recommendations enable row level security;

comment on table discovery_recommendations is 'Somebody or something that a person may like to know.';
comment on column discovery_recommendations.id is 'The recommendation.';
comment on column discovery_recommendations.user_id is 'For whom it is.';
comment on column discovery_recommendations.target_type is 'Whether it is a person, a practice of the catalogue, a community or a business.';
comment on column discovery_recommendations.target_id is 'Who or what it is.';
comment on column discovery_recommendations.score is 'How well it fits, from 0 to 1.';
comment on column discovery_recommendations.reason is 'Why it is recommended.';
comment on column discovery_recommendations.dismissed_at is 'When the person waved it away.';
comment on column discovery_recommendations.created_at is 'When it was made.';

create table search_queries (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references profiles(id) on delete set null,
  query text not null,
  filters jsonb not null default '{}',
  result_count integer check (result_count >= 0),
  created_at timestamptz not null default now()
);
create index search_queries_user on search_queries(user_id, created_at desc, id desc);
alter table search_queries enable row level security;

comment on table search_queries is 'What a person searched for.';
comment on column search_queries.id is 'The search.';
comment on column search_queries.user_id is 'Who searched; empty once the person is gone.';
comment on column search_queries.query is 'The words.';
comment on column search_queries.filters is 'What the search was narrowed to.';
comment on column search_queries.result_count is 'How much was found.';
comment on column search_queries.created_at is 'When it was.';
