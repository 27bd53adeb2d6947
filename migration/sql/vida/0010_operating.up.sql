-- What the platform needs to run its operations: the memory of answers already given, and what is to be done from
-- time to time.
create table idempotency_keys (
  actor text not null,
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
  runs_every interval not null check (runs_every >= interval '1 second'),
  last_ran_at timestamptz
);
alter table scheduled_work enable row level security;

comment on table scheduled_work is 'What is to be done from time to time, and how often.';
comment on column scheduled_work.name is 'The function that does it.';
comment on column scheduled_work.runs_every is 'How much time passes between two runs.';
comment on column scheduled_work.last_ran_at is 'When it last ran.';

insert into scheduled_work (name, runs_every)
values
  ('end_overdue_streams', interval '1 minute'),
  ('expire_add_ons', interval '1 hour'),
  ('expire_subscriptions', interval '1 hour'),
  ('lift_suspensions', interval '5 minutes'),
  ('purge_sessions', interval '1 hour'),
  ('renew_stream_time', interval '10 minutes');
