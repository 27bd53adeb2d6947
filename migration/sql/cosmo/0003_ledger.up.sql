-- What people did, and the points that followed from it.
create type action_type as enum (
  'signup',
  'referral_completed',
  'daily_active',
  'chat_message',
  'subscription_start',
  'subscription_renewal',
  'subscription_cancel',
  'app_install',
  'app_usage',
  'achievement_unlock',
  'milestone_reached'
);
create type transaction_type as enum ('credit', 'debit');

create table user_interactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete restrict,
  action_type action_type not null,
  request_id text not null unique check (char_length(request_id) between 1 and 200),
  action_metadata jsonb not null default '{}' check (jsonb_typeof(action_metadata) = 'object'),
  ip_address inet,
  user_agent text,
  created_at timestamptz not null default now()
);
create index user_interactions_user_recent on user_interactions(user_id, created_at desc, id desc);
create index user_interactions_created on user_interactions(created_at desc);
create index user_interactions_app on user_interactions((action_metadata ->> 'app_id'))
  where action_metadata ? 'app_id';
alter table user_interactions enable row level security;

comment on table user_interactions is 'Something that a person did. The record is only ever added to.';
comment on column user_interactions.id is 'The interaction.';
comment on column user_interactions.user_id is 'Who did it.';
comment on column user_interactions.action_type is 'What was done.';
comment on column user_interactions.request_id is 'Unique for each thing done, so that a repeated request counts once.';
comment on column user_interactions.action_metadata is 'Further facts; `app_id` names the app that it was done with.';
comment on column user_interactions.ip_address is 'The network address it came from; for administrators.';
comment on column user_interactions.user_agent is 'The browser or app it came from; for administrators.';
comment on column user_interactions.created_at is 'When it was done.';

create table equity_transactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete restrict,
  interaction_id uuid not null unique references user_interactions(id) on delete restrict,
  amount numeric(18, 8) not null,
  transaction_type transaction_type not null,
  balance_before numeric(18, 8) not null,
  balance_after numeric(18, 8) not null,
  block_height bigint,
  transaction_hash text,
  signature text,
  merkle_proof jsonb,
  description text,
  seq bigint not null unique,
  previous_hash text,
  chain_hash text not null,
  created_at timestamptz not null default now(),
  constraint equity_amount_positive check (amount > 0),
  constraint equity_not_overdrawn check (balance_before >= 0 and balance_after >= 0),
  constraint equity_balance_adds_up check (
    balance_after = balance_before + case transaction_type when 'credit' then amount else -amount end
  ),
  constraint equity_chain_hash check (chain_hash ~ '^[0-9a-f]{64}$')
);
create sequence equity_transactions_order owned by equity_transactions.seq;
create index equity_transactions_chain on equity_transactions(user_id, seq desc);
-- Nobody's chain forks, whatever a writer sees of the others.
create unique index equity_transactions_no_fork on equity_transactions(user_id, coalesce(previous_hash, ''));
create index equity_transactions_user_recent on equity_transactions(user_id, created_at desc, id desc);
create index equity_transactions_created on equity_transactions(created_at desc);
alter table equity_transactions enable row level security;

comment on table equity_transactions is 'Equity points gained or spent. Transactions are never changed or removed.';
comment on column equity_transactions.id is 'The transaction.';
comment on column equity_transactions.user_id is 'Whose points they are.';
comment on column equity_transactions.interaction_id is 'What was done for them; each thing done moves points once at most.';
comment on column equity_transactions.amount is 'How many equity points, with up to eight decimals; always positive, the type tells the sign.';
comment on column equity_transactions.transaction_type is 'Credit adds points, debit spends them.';
comment on column equity_transactions.balance_before is 'The person''s equity points before.';
comment on column equity_transactions.balance_after is 'The person''s equity points after.';
comment on column equity_transactions.block_height is 'The block that holds the transaction, where it was on a blockchain when it was recorded here.';
comment on column equity_transactions.transaction_hash is 'The transaction''s name on that blockchain.';
comment on column equity_transactions.signature is 'A signature given with the transaction.';
comment on column equity_transactions.merkle_proof is 'A proof given with the transaction. The platform''s own proofs are made by its batches.';
comment on column equity_transactions.description is 'What the transaction says on a statement of account.';
comment on column equity_transactions.seq is 'The transaction''s place in the ledger: later ones have higher numbers.';
comment on column equity_transactions.previous_hash is 'The hash of the person''s transaction before; null in the first.';
comment on column equity_transactions.chain_hash is 'SHA-256 over the transaction''s facts and the hash before, in hexadecimal.';
comment on column equity_transactions.created_at is 'When the points moved.';
