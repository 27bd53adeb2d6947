-- Wallets, the log of all that moves between them, and the VIBES that they hold.
create table crypto_wallets (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  handle varchar(50) unique not null,
  wallet_address varchar(100) not null,
  chain varchar(20) not null default 'base' check (chain in ('base', 'solana', 'polygon')),
  wallet_type varchar(20) not null default 'custodial'
    check (wallet_type in ('custodial', 'hybrid', 'self_custody')),
  encrypted_key_share text,
  is_primary boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint wallet_handle check (handle ~ '^[a-z0-9][a-z0-9_-]{1,49}$')
);
create index idx_wallets_user on crypto_wallets(user_id);
create index idx_wallets_handle on crypto_wallets(handle);
create index idx_wallets_address on crypto_wallets(wallet_address);
-- A table constraint cannot have a condition; without one a person could hold a single wallet that is not the primary.
create unique index unique_user_primary on crypto_wallets(user_id) where is_primary;
alter table crypto_wallets enable row level security;

comment on table crypto_wallets is 'A person''s wallet for tokens.';
comment on column crypto_wallets.id is 'The wallet.';
comment on column crypto_wallets.user_id is 'Whose it is.';
comment on column crypto_wallets.handle is 'The unique name that others pay to, written after an @: lower case letters, digits, _ and -.';
comment on column crypto_wallets.wallet_address is 'Its address on its chain; one that begins with "vibeup:" is not on the chain yet.';
comment on column crypto_wallets.chain is 'The blockchain it is on.';
comment on column crypto_wallets.wallet_type is 'Who holds its keys: VIBEUP (custodial), VIBEUP and its owner together (hybrid), or its owner alone (self_custody).';
comment on column crypto_wallets.encrypted_key_share is 'Secret; never shown.';
comment on column crypto_wallets.is_primary is 'Whether it is the one that its owner pays from and is paid to unless they say otherwise; everybody has one such at most.';
comment on column crypto_wallets.created_at is 'When it was opened.';
comment on column crypto_wallets.updated_at is 'When it last changed.';

create table crypto_transactions (
  id uuid primary key default gen_random_uuid(),
  from_wallet_id uuid references crypto_wallets(id),
  to_wallet_id uuid references crypto_wallets(id),
  from_address varchar(100),
  to_address varchar(100),
  amount numeric(20, 8) not null,
  token varchar(20) not null check (token in ('USDC', 'VIBES', 'ETH')),
  chain varchar(20) not null check (chain in ('base', 'solana', 'polygon')),
  tx_hash varchar(100),
  status varchar(20) not null default 'pending',
  type varchar(30) not null,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  constraint valid_status check (status in ('pending', 'confirmed', 'failed')),
  constraint valid_type
    check (type in ('transfer', 'reward', 'stake', 'unstake', 'tip', 'payment', 'withdrawal', 'deposit')),
  constraint transaction_amount_positive check (amount > 0),
  constraint transaction_between_two_wallets check (from_wallet_id <> to_wallet_id),
  constraint transaction_endpoints check (
    case
      when type in ('deposit', 'reward', 'unstake') then from_wallet_id is null and to_wallet_id is not null
      when type in ('withdrawal', 'stake') then from_wallet_id is not null and to_wallet_id is null
      else from_wallet_id is not null and to_wallet_id is not null
    end
  ),
  constraint confirmation_has_a_time check ((status = 'confirmed') = (confirmed_at is not null))
);
create index idx_transactions_from on crypto_transactions(from_wallet_id);
create index idx_transactions_to on crypto_transactions(to_wallet_id);
create index idx_transactions_status on crypto_transactions(status);
create index idx_transactions_created on crypto_transactions(created_at desc);
create index crypto_transactions_from_recent on crypto_transactions(from_wallet_id, created_at desc, id desc);
create index crypto_transactions_to_recent on crypto_transactions(to_wallet_id, created_at desc, id desc);
-- What a wallet holds is the sum of what is confirmed; these answer it without reading the table.
create index crypto_transactions_left on crypto_transactions(from_wallet_id, token) include (amount)
  where status = 'confirmed';
create index crypto_transactions_arrived on crypto_transactions(to_wallet_id, token) include (amount)
  where status = 'confirmed';
create index crypto_transactions_held on crypto_transactions(from_wallet_id, token) include (amount)
  where status = 'pending';
-- A deposit is booked once, however often the chain is read; one transaction there may bring several tokens.
create unique index crypto_transactions_deposit_once on crypto_transactions(chain, tx_hash, to_wallet_id, token)
  where type = 'deposit';
alter table crypto_transactions enable row level security;

comment on table crypto_transactions is 'One movement of tokens. Its facts never change and it is never removed; it only comes to be confirmed, or fails.';
comment on column crypto_transactions.id is 'The transaction.';
comment on column crypto_transactions.from_wallet_id is 'The wallet the tokens leave; empty for deposits, rewards and what comes back from staking.';
comment on column crypto_transactions.to_wallet_id is 'The wallet the tokens reach; empty for withdrawals and what is staked.';
comment on column crypto_transactions.from_address is 'The address on the chain that the tokens leave.';
comment on column crypto_transactions.to_address is 'The address on the chain that the tokens reach.';
comment on column crypto_transactions.amount is 'How much, in units of its token; always positive.';
comment on column crypto_transactions.token is 'Which token moves: USDC, VIBES or ETH.';
comment on column crypto_transactions.chain is 'The blockchain it belongs to.';
comment on column crypto_transactions.tx_hash is 'Its number on the chain, once it is there.';
comment on column crypto_transactions.status is 'Pending tokens are held and wait; confirmed ones have moved; failed ones never moved.';
comment on column crypto_transactions.type is 'What the tokens moved for.';
comment on column crypto_transactions.metadata is 'Where it came from: the practice, message, stake, perk or treasury by its id, and a note.';
comment on column crypto_transactions.created_at is 'When it was made.';
comment on column crypto_transactions.confirmed_at is 'When it was confirmed.';

create table vibe_token_balances (
  id uuid primary key default gen_random_uuid(),
  wallet_id uuid not null references crypto_wallets(id) on delete cascade,
  available_balance numeric(20, 8) not null default 0,
  staked_balance numeric(20, 8) not null default 0,
  pending_rewards numeric(20, 8) not null default 0,
  lifetime_earned numeric(20, 8) not null default 0,
  updated_at timestamptz not null default now(),
  version bigint not null default 0,
  constraint unique_wallet_balance unique (wallet_id),
  constraint non_negative_balance check (available_balance >= 0 and staked_balance >= 0),
  constraint non_negative_rewards check (pending_rewards >= 0 and lifetime_earned >= 0)
);
create index idx_balances_wallet on vibe_token_balances(wallet_id);
alter table vibe_token_balances enable row level security;

comment on table vibe_token_balances is 'The VIBES tokens of a wallet; every wallet has one balance.';
comment on column vibe_token_balances.id is 'The balance.';
comment on column vibe_token_balances.wallet_id is 'The wallet.';
comment on column vibe_token_balances.available_balance is 'What has arrived and is not staked, in VIBES; withdrawals under way are still part of it.';
comment on column vibe_token_balances.staked_balance is 'What is staked, in VIBES.';
comment on column vibe_token_balances.pending_rewards is 'Rewards that were granted and wait to be claimed, in VIBES.';
comment on column vibe_token_balances.lifetime_earned is 'All rewards and staking interest ever received, in VIBES.';
comment on column vibe_token_balances.updated_at is 'When it last changed.';
comment on column vibe_token_balances.version is 'Rises by one with every change of the balance, so that a missed change can be seen.';
