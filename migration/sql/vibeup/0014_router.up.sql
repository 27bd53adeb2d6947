-- The router to AI models: which there are, what they may cost, what they were asked, and what they answered.
create table ai_model_configs (
  id uuid primary key default gen_random_uuid(),
  provider varchar(50) not null,
  model varchar(100) not null,
  task_type varchar(50) not null default 'default',
  priority integer not null default 0,
  settings jsonb not null default '{}',
  is_active boolean not null default true,
  managed_by uuid references admin_users(id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider, model, task_type)
);
create index ai_model_configs_managed_by on ai_model_configs(managed_by);
alter table ai_model_configs enable row level security;

comment on table ai_model_configs is 'An AI model and what it is used for.';
comment on column ai_model_configs.id is 'The configuration.';
comment on column ai_model_configs.provider is 'Who runs the model.';
comment on column ai_model_configs.model is 'The model''s name there.';
comment on column ai_model_configs.task_type is 'What it is used for.';
comment on column ai_model_configs.priority is 'Which model is asked first for a task: the one with the highest.';
comment on column ai_model_configs.settings is 'How it is asked.';
comment on column ai_model_configs.is_active is 'Whether it is in use.';
comment on column ai_model_configs.managed_by is 'The appointment of the administrator who looks after it.';
comment on column ai_model_configs.created_at is 'When it was set up.';
comment on column ai_model_configs.updated_at is 'When it last changed.';

create table ai_model_interactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  config_id uuid references ai_model_configs(id),
  task_type varchar(50) not null,
  input_tokens integer not null default 0 check (input_tokens >= 0),
  output_tokens integer not null default 0 check (output_tokens >= 0),
  cost_usd numeric(12, 6) not null default 0 check (cost_usd >= 0),
  latency_ms integer check (latency_ms >= 0),
  success boolean not null default true,
  error_message text,
  created_at timestamptz not null default now()
);
create index ai_model_interactions_user on ai_model_interactions(user_id, created_at desc, id desc);
create index ai_model_interactions_config on ai_model_interactions(config_id, created_at desc, id desc);
alter table ai_model_interactions enable row level security;

comment on table ai_model_interactions is 'One time that an AI model was asked for a person.';
comment on column ai_model_interactions.id is 'The call.';
comment on column ai_model_interactions.user_id is 'For whom it was asked.';
comment on column ai_model_interactions.config_id is 'Which model was asked.';
comment on column ai_model_interactions.task_type is 'What it was asked for.';
comment on column ai_model_interactions.input_tokens is 'How much it read, in the model''s tokens.';
comment on column ai_model_interactions.output_tokens is 'How much it wrote, in the model''s tokens.';
comment on column ai_model_interactions.cost_usd is 'What it cost VIBEUP, in US dollars.';
comment on column ai_model_interactions.latency_ms is 'How long it took, in milliseconds.';
comment on column ai_model_interactions.success is 'Whether it answered.';
comment on column ai_model_interactions.error_message is 'What went wrong; seen by administrators.';
comment on column ai_model_interactions.created_at is 'When it was asked.';

create table ai_provider_credentials (
  id uuid primary key default gen_random_uuid(),
  provider varchar(50) not null,
  label varchar(100) not null,
  encrypted_key text not null,
  is_active boolean not null default true,
  managed_by uuid references admin_users(id),
  rotated_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider, label)
);
create index ai_provider_credentials_managed_by on ai_provider_credentials(managed_by);
alter table ai_provider_credentials enable row level security;

comment on table ai_provider_credentials is 'VIBEUP''s access to a provider of AI models.';
comment on column ai_provider_credentials.id is 'The access.';
comment on column ai_provider_credentials.provider is 'The provider.';
comment on column ai_provider_credentials.label is 'What the access is called.';
comment on column ai_provider_credentials.encrypted_key is 'Secret; can be set, is never shown.';
comment on column ai_provider_credentials.is_active is 'Whether it is in use.';
comment on column ai_provider_credentials.managed_by is 'The appointment of the administrator who looks after it.';
comment on column ai_provider_credentials.rotated_at is 'When its key was last changed.';
comment on column ai_provider_credentials.created_at is 'When it was set up.';
comment on column ai_provider_credentials.updated_at is 'When it last changed.';

create table ai_daily_budgets (
  id uuid primary key default gen_random_uuid(),
  config_id uuid not null references ai_model_configs(id) on delete cascade,
  budget_date date not null,
  limit_usd numeric(12, 6) not null check (limit_usd >= 0),
  spent_usd numeric(12, 6) not null default 0 check (spent_usd >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (config_id, budget_date)
);
alter table ai_daily_budgets enable row level security;

comment on table ai_daily_budgets is 'What an AI model may cost on a day.';
comment on column ai_daily_budgets.id is 'The budget.';
comment on column ai_daily_budgets.config_id is 'The model.';
comment on column ai_daily_budgets.budget_date is 'The day (UTC).';
comment on column ai_daily_budgets.limit_usd is 'What it may cost, in US dollars.';
comment on column ai_daily_budgets.spent_usd is 'What it has cost so far, in US dollars.';
comment on column ai_daily_budgets.created_at is 'When it was set.';
comment on column ai_daily_budgets.updated_at is 'When it last changed.';

create table ai_cache_entries (
  id uuid primary key default gen_random_uuid(),
  cache_key varchar(128) unique not null,
  config_id uuid references ai_model_configs(id) on delete cascade,
  response jsonb not null,
  hit_count integer not null default 0 check (hit_count >= 0),
  expires_at timestamptz,
  created_at timestamptz not null default now()
);
create index ai_cache_entries_config on ai_cache_entries(config_id, created_at desc, id desc);
create index ai_cache_entries_expiring on ai_cache_entries(expires_at);
alter table ai_cache_entries enable row level security;

comment on table ai_cache_entries is 'An answer of an AI model, kept for the next time.';
comment on column ai_cache_entries.id is 'The kept answer.';
comment on column ai_cache_entries.cache_key is 'A hash of what was asked.';
comment on column ai_cache_entries.config_id is 'Which model answered.';
comment on column ai_cache_entries.response is 'The answer.';
comment on column ai_cache_entries.hit_count is 'How often it was used again.';
comment on column ai_cache_entries.expires_at is 'Until when it is kept; for good where empty.';
comment on column ai_cache_entries.created_at is 'When it was given.';
