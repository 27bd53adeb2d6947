-- Staking: the pools on offer, and who has staked in them.
create table staking_pools (
  id uuid primary key default gen_random_uuid(),
  name varchar(100) unique not null,
  description text,
  min_stake numeric(20, 8) not null check (min_stake > 0),
  apy_rate numeric(6, 4) not null check (apy_rate >= 0),
  lock_period_days integer not null default 0 check (lock_period_days >= 0),
  benefits jsonb not null default '[]',
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint benefits_are_a_list check (jsonb_typeof(benefits) = 'array')
);
create index staking_pools_recent on staking_pools(created_at desc, id desc);
alter table staking_pools enable row level security;

comment on table staking_pools is 'A pool in which VIBES can be staked.';
comment on column staking_pools.id is 'The pool.';
comment on column staking_pools.name is 'Its unique name.';
comment on column staking_pools.description is 'Whom it is for.';
comment on column staking_pools.min_stake is 'The least that can be staked, in VIBES.';
comment on column staking_pools.apy_rate is 'The interest of a year, as a fraction: 0.05 is 5 %.';
comment on column staking_pools.lock_period_days is 'How long a stake is locked, in days.';
comment on column staking_pools.benefits is 'What staking in it gives besides, by name.';
comment on column staking_pools.is_active is 'Whether it takes new stakes.';
comment on column staking_pools.created_at is 'When it was opened.';
comment on column staking_pools.updated_at is 'When it last changed.';

-- The ids are the same in every database, so that links to the pools hold everywhere.
insert into staking_pools (id, name, description, min_stake, apy_rate, lock_period_days, benefits)
values
  (
    md5('vibeup/pool/explorer')::uuid, 'Explorer', 'Basic staking for early adopters',
    100, 0.05, 0, '["priority_support"]'
  ),
  (
    md5('vibeup/pool/pathfinder')::uuid, 'Pathfinder', 'Committed stakers with premium access',
    500, 0.08, 30, '["premium_features", "2x_vote_weight"]'
  ),
  (
    md5('vibeup/pool/founder')::uuid, 'Founder', 'Founding members with maximum benefits',
    2000, 0.12, 90, '["all_features", "3x_vote_weight", "founder_badge"]'
  )
on conflict (name) do nothing;

create table user_stakes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id),
  wallet_id uuid not null references crypto_wallets(id),
  pool_id uuid not null references staking_pools(id),
  staked_amount numeric(20, 8) not null,
  rewards_earned numeric(20, 8) not null default 0,
  staked_at timestamptz not null default now(),
  unlock_at timestamptz,
  unstaked_at timestamptz,
  status varchar(20) not null default 'active',
  constraint valid_stake_status check (status in ('active', 'unlocking', 'unstaked')),
  constraint stake_amount_positive check (staked_amount > 0),
  constraint stake_rewards_not_negative check (rewards_earned >= 0),
  constraint unstaking_has_a_time check ((status = 'unstaked') = (unstaked_at is not null))
);
create index idx_stakes_user on user_stakes(user_id);
create index idx_stakes_pool on user_stakes(pool_id);
create index idx_stakes_status on user_stakes(status);
create index user_stakes_user_recent on user_stakes(user_id, staked_at desc, id desc);
create index user_stakes_wallet on user_stakes(wallet_id);
create index user_stakes_unlocking on user_stakes(unlock_at) where status = 'unlocking';
alter table user_stakes enable row level security;

comment on table user_stakes is 'VIBES that a person has staked in a pool.';
comment on column user_stakes.id is 'The stake.';
comment on column user_stakes.user_id is 'Who staked.';
comment on column user_stakes.wallet_id is 'The wallet the VIBES came from and go back to.';
comment on column user_stakes.pool_id is 'The pool.';
comment on column user_stakes.staked_amount is 'How much, in VIBES.';
comment on column user_stakes.rewards_earned is 'The interest that was paid when it came back, in VIBES.';
comment on column user_stakes.staked_at is 'When it was staked.';
comment on column user_stakes.unlock_at is 'From when on it can come back.';
comment on column user_stakes.unstaked_at is 'When it came back.';
comment on column user_stakes.status is 'Active earns; unlocking was asked back and waits for the end of its lock; unstaked has come back.';
