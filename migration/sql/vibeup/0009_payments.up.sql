-- Requests for payment, and rewards.
create table payment_requests (
  id uuid primary key default gen_random_uuid(),
  requester_id uuid not null references profiles(id),
  payer_id uuid not null references profiles(id),
  amount numeric(20, 8) not null,
  token varchar(20) not null default 'USDC' check (token in ('USDC', 'VIBES', 'ETH')),
  message_id uuid references messages(id),
  note text,
  status varchar(20) not null default 'pending',
  paid_transaction_id uuid references crypto_transactions(id),
  expires_at timestamptz not null default now() + interval '7 days',
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  constraint valid_request_status check (status in ('pending', 'paid', 'declined', 'expired')),
  constraint request_amount_positive check (amount > 0),
  constraint request_to_somebody_else check (requester_id <> payer_id),
  constraint resolution_has_a_time check ((status = 'pending') = (resolved_at is null)),
  constraint payment_has_a_transaction check ((status = 'paid') = (paid_transaction_id is not null))
);
create index idx_requests_requester on payment_requests(requester_id);
create index idx_requests_payer on payment_requests(payer_id);
create index idx_requests_status on payment_requests(status);
create index payment_requests_requester_recent on payment_requests(requester_id, created_at desc, id desc);
create index payment_requests_payer_recent on payment_requests(payer_id, created_at desc, id desc);
create index payment_requests_message on payment_requests(message_id);
create unique index payment_requests_paid_once on payment_requests(paid_transaction_id);
create index payment_requests_open on payment_requests(expires_at) where status = 'pending';
alter table payment_requests enable row level security;

comment on table payment_requests is 'One person''s request that another pay them.';
comment on column payment_requests.id is 'The request.';
comment on column payment_requests.requester_id is 'Who asks for the money.';
comment on column payment_requests.payer_id is 'Who is asked.';
comment on column payment_requests.amount is 'How much is asked for, in units of its token.';
comment on column payment_requests.token is 'The token that is asked for.';
comment on column payment_requests.message_id is 'The message that it came with, if any.';
comment on column payment_requests.note is 'What it is for, in the words of who asks.';
comment on column payment_requests.status is 'Whether it waits, was paid or declined, or has expired.';
comment on column payment_requests.paid_transaction_id is 'The transaction that paid it.';
comment on column payment_requests.expires_at is 'Until when it can be paid: seven days, unless said otherwise.';
comment on column payment_requests.created_at is 'When it was asked for.';
comment on column payment_requests.resolved_at is 'When it was paid, declined or expired.';

create table vibe_rewards (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id),
  wallet_id uuid not null references crypto_wallets(id),
  amount numeric(20, 8) not null,
  reward_type varchar(30) not null,
  source_id uuid,
  source_type varchar(30) check (source_type in ('practice_log', 'streak', 'achievement', 'referral')),
  multiplier numeric(4, 2) not null default 1.0,
  transaction_id uuid references crypto_transactions(id),
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  constraint valid_reward_type
    check (reward_type in ('practice', 'streak', 'achievement', 'referral', 'community', 'bonus')),
  constraint reward_amount_positive check (amount > 0),
  constraint reward_multiplier_positive check (multiplier > 0),
  constraint reward_source_has_a_type check (source_id is null or source_type is not null)
);
create index idx_rewards_user on vibe_rewards(user_id);
create index idx_rewards_type on vibe_rewards(reward_type);
create index idx_rewards_created on vibe_rewards(created_at desc);
create index vibe_rewards_user_recent on vibe_rewards(user_id, created_at desc, id desc);
create index vibe_rewards_wallet on vibe_rewards(wallet_id);
create index vibe_rewards_transaction on vibe_rewards(transaction_id);
create unique index vibe_rewards_source_once on vibe_rewards(user_id, source_type, source_id)
  where source_id is not null;
alter table vibe_rewards enable row level security;

comment on table vibe_rewards is 'VIBES that a person earned (tokens, not posts).';
comment on column vibe_rewards.id is 'The reward.';
comment on column vibe_rewards.user_id is 'Who earned it.';
comment on column vibe_rewards.wallet_id is 'The wallet it goes to.';
comment on column vibe_rewards.amount is 'How much, in VIBES, the multiplier included.';
comment on column vibe_rewards.reward_type is 'What it is for.';
comment on column vibe_rewards.source_id is 'The record it is for: the practice''s entry, the streak, the achievement, the referral; one is rewarded once.';
comment on column vibe_rewards.source_type is 'What kind of record it is for.';
comment on column vibe_rewards.multiplier is 'By what a streak has multiplied the reward.';
comment on column vibe_rewards.transaction_id is 'The transaction that paid it; empty while it waits to be claimed.';
comment on column vibe_rewards.metadata is 'Further facts about the reward.';
comment on column vibe_rewards.created_at is 'When it was granted.';
