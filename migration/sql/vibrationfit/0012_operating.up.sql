-- What the platform needs to run its operations: the memory of answers already given, and the work that comes due.
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

create table scheduled_work (
  name text primary key,
  position integer not null unique,
  every interval not null check (every > interval '0'),
  last_run_at timestamptz
);
alter table scheduled_work enable row level security;

comment on table scheduled_work is 'Work that the platform does by itself from time to time.';
comment on column scheduled_work.name is 'The function that does it.';
comment on column scheduled_work.position is 'Its place among those due at the same time.';
comment on column scheduled_work.every is 'How long it waits between two runs.';
comment on column scheduled_work.last_run_at is 'When it last ran; null before the first time.';

insert into scheduled_work (name, position, every)
values
  ('expire_subscriptions', 1, interval '15 minutes'),
  ('schedule_token_drips', 2, interval '1 hour'),
  ('grant_token_drips', 3, interval '1 hour'),
  ('expire_prompt_suggestions', 4, interval '1 hour'),
  ('refresh_user_stats', 5, interval '1 day');
