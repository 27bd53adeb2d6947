-- What the platform needs to run: its switches and figures, what it measures, and the memory of answers already given.
create table feature_flags (
  id uuid primary key default gen_random_uuid(),
  key varchar(100) unique not null,
  description text,
  is_enabled boolean not null default false,
  rollout_percent integer not null default 100 check (rollout_percent between 0 and 100),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table feature_flags enable row level security;

comment on table feature_flags is 'A switch of the platform.';
comment on column feature_flags.id is 'The switch.';
comment on column feature_flags.key is 'Its unique name.';
comment on column feature_flags.description is 'What it switches.';
comment on column feature_flags.is_enabled is 'Whether it is on.';
comment on column feature_flags.rollout_percent is 'For how many of a hundred people it is on.';
comment on column feature_flags.created_at is 'When it was set up.';
comment on column feature_flags.updated_at is 'When it last changed.';

create table analytics_events (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references profiles(id) on delete set null,
  event_name varchar(100) not null,
  properties jsonb not null default '{}',
  session_id varchar(100),
  created_at timestamptz not null default now()
);
create index analytics_events_user on analytics_events(user_id, created_at desc, id desc);
create index analytics_events_recent on analytics_events(created_at desc, id desc);
alter table analytics_events enable row level security;

comment on table analytics_events is 'Something that happened in an app of VIBEUP, for its statistics.';
comment on column analytics_events.id is 'The event.';
comment on column analytics_events.user_id is 'To whom it happened; empty once the person is gone.';
comment on column analytics_events.event_name is 'What happened.';
comment on column analytics_events.properties is 'Further facts about it.';
comment on column analytics_events.session_id is 'The visit during which it happened.';
comment on column analytics_events.created_at is 'When it happened.';

create table settings (
  id boolean primary key default true check (id),
  referral_days integer not null default 90 check (referral_days between 1 and 3650)
);
insert into settings default values;
alter table settings enable row level security;

comment on table settings is 'The platform''s own figures; there is one row.';
comment on column settings.id is 'Always true: there is one row.';
comment on column settings.referral_days is 'How long a referral waits for its completion, in days; ten years at most.';

create table idempotency_keys (
  actor uuid not null,
  key text not null check (char_length(key) between 1 and 200),
  operation text not null,
  request_hash bytea not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
alter table idempotency_keys enable row level security;

comment on table idempotency_keys is 'The first answer to each repeatable request, so that a repeated one does nothing twice.';
comment on column idempotency_keys.actor is 'Who asked.';
comment on column idempotency_keys.key is 'The key the client chose.';
comment on column idempotency_keys.operation is 'What was asked for.';
comment on column idempotency_keys.request_hash is 'A hash of the request''s arguments.';
comment on column idempotency_keys.response is 'What was answered.';
comment on column idempotency_keys.created_at is 'When it was first asked.';
