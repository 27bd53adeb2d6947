-- Wallets, the ledger that they sum up, and withdrawals.
create table wallets (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references users(id) on delete cascade,
  currency varchar(3) not null default 'USD',
  available_balance numeric(12, 2) not null default 0.00,
  pending_balance numeric(12, 2) not null default 0.00,
  version bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint positive_available check (available_balance >= 0),
  constraint positive_pending check (pending_balance >= 0)
);
create index idx_wallets_user on wallets(user_id);
alter table wallets enable row level security;

comment on table wallets is 'The money a person has on OROS.';
comment on column wallets.id is 'The wallet.';
comment on column wallets.user_id is 'Whose money it is; everybody has one wallet.';
comment on column wallets.currency is 'The currency of all amounts of this wallet, as its ISO 4217 code.';
comment on column wallets.available_balance is 'Money that has arrived, in US dollars; requested withdrawals are still part of it.';
comment on column wallets.pending_balance is 'Money on its way in, in US dollars.';
comment on column wallets.version is 'Rises by one with every change of the wallet, so that a missed change can be seen.';
comment on column wallets.created_at is 'When the wallet was opened.';
comment on column wallets.updated_at is 'When the wallet last changed.';

create table ledger_entries (
  id uuid primary key default gen_random_uuid(),
  wallet_id uuid not null references wallets(id) on delete restrict,
  source_type varchar(30) not null
    check (source_type in ('campaign', 'escrow', 'withdrawal', 'tip', 'boost', 'live_sale', 'refund', 'adjustment')),
  source_id uuid,
  amount numeric(12, 2) not null,
  direction varchar(10) not null check (direction in ('credit', 'debit')),
  status varchar(20) not null default 'pending'
    check (status in ('pending', 'settled', 'failed', 'reversed')),
  description text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  constraint ledger_amount_positive check (amount > 0)
);
create index idx_ledger_wallet on ledger_entries(wallet_id);
create index idx_ledger_source on ledger_entries(source_type, source_id);
create index idx_ledger_status on ledger_entries(status);
create index idx_ledger_created on ledger_entries(created_at desc);
create index ledger_entries_wallet_recent on ledger_entries(wallet_id, created_at desc, id desc);
create index ledger_entries_held on ledger_entries(wallet_id) where status = 'pending' and direction = 'debit';
-- A second lock on paying the same thing twice.
create unique index ledger_event_paid_once on ledger_entries(source_id) where source_type = 'campaign';
create unique index ledger_withdrawal_debited_once on ledger_entries(source_id) where source_type = 'withdrawal';
alter table ledger_entries enable row level security;

comment on table ledger_entries is 'One movement of money into or out of a wallet. Entries are never changed or removed; only their status moves on.';
comment on column ledger_entries.id is 'The entry.';
comment on column ledger_entries.wallet_id is 'The wallet whose money moves.';
comment on column ledger_entries.source_type is 'What the money moved for: a campaign''s payout, a campaign''s escrow, a withdrawal, a tip, a boost, a live sale, a refund or an adjustment by OROS.';
comment on column ledger_entries.source_id is 'The record that the money moved for: the event of a payout, the campaign of an escrow or refund, the withdrawal, tip, boost, reward or sale.';
comment on column ledger_entries.amount is 'How much, in US dollars; always positive, the direction tells the sign.';
comment on column ledger_entries.direction is 'Credit brings money in, debit takes it out.';
comment on column ledger_entries.status is 'Pending money waits; settled money has moved; failed money never moved; reversed money was moved back.';
comment on column ledger_entries.description is 'What the entry says on a statement of account.';
comment on column ledger_entries.metadata is 'Further facts about the movement.';
comment on column ledger_entries.created_at is 'When the entry was made.';

create table withdrawals (
  id uuid primary key default gen_random_uuid(),
  wallet_id uuid not null references wallets(id) on delete restrict,
  amount numeric(12, 2) not null,
  method varchar(20) not null check (method in ('ach', 'instant', 'card')),
  status varchar(20) not null default 'requested'
    check (status in ('requested', 'processing', 'completed', 'failed')),
  stripe_transfer_id varchar(100),
  failure_reason text,
  created_at timestamptz not null default now(),
  processed_at timestamptz,
  constraint positive_withdrawal check (amount > 0)
);
create index withdrawals_wallet on withdrawals(wallet_id);
alter table withdrawals enable row level security;

comment on table withdrawals is 'A request to be paid out.';
comment on column withdrawals.id is 'The withdrawal.';
comment on column withdrawals.wallet_id is 'The wallet the money leaves.';
comment on column withdrawals.amount is 'How much, in US dollars.';
comment on column withdrawals.method is 'How the money travels: bank transfer (ach), instant transfer, or to a card.';
comment on column withdrawals.status is 'How far the payout has come.';
comment on column withdrawals.stripe_transfer_id is 'The transfer''s number at the payment provider.';
comment on column withdrawals.failure_reason is 'Why the payout failed, in words for its owner.';
comment on column withdrawals.created_at is 'When it was requested.';
comment on column withdrawals.processed_at is 'When it was completed or failed.';
