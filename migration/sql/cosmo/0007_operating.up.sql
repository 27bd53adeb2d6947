-- What the platform needs to run its operations: its own figures, the memory of answers already given, and what is to
-- be done from time to time.
create table settings (
  id boolean primary key default true check (id),
  signup_bonus numeric(18, 8) not null default 100 check (signup_bonus > 0),
  referrer_reward numeric(18, 8) not null default 50 check (referrer_reward > 0),
  referred_reward numeric(18, 8) not null default 25 check (referred_reward > 0),
  referral_days integer not null default 30 check (referral_days > 0),
  every_account_joins boolean not null default false
);
insert into settings default values;
alter table settings enable row level security;

comment on table settings is 'The platform''s own figures; there is one row.';
comment on column settings.id is 'Always true: there is one row.';
comment on column settings.signup_bonus is 'How many equity points a new account gets.';
comment on column settings.referrer_reward is 'How many equity points the one who referred gets for a completed referral.';
comment on column settings.referred_reward is 'How many equity points the one who was referred gets for a completed referral.';
comment on column settings.referral_days is 'After how many days a pending referral expires.';
comment on column settings.every_account_joins is 'Whether every new account of the authentication service joins Cosmo, and not only those that name it.';

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
  ('expire_referrals', interval '1 hour'),
  ('expire_subscriptions', interval '1 hour'),
  ('refresh_equity_balances', interval '5 minutes'),
  ('seal_equity_batch', interval '1 minute');
