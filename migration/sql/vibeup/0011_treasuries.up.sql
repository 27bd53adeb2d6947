-- The shared wallets of communities, and who has approved what is spent from them.
create table community_treasuries (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references communities(id) on delete cascade,
  wallet_id uuid not null references crypto_wallets(id),
  name varchar(100) not null,
  description text,
  total_balance numeric(20, 8) not null default 0,
  spending_limit_daily numeric(20, 8),
  requires_multisig boolean not null default false,
  signers jsonb not null default '[]',
  approval_threshold integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint unique_community_treasury unique (community_id),
  constraint treasury_balance_not_negative check (total_balance >= 0),
  constraint treasury_limit_positive check (spending_limit_daily > 0),
  constraint treasury_signers_are_a_list check (jsonb_typeof(signers) = 'array'),
  constraint treasury_threshold_can_be_met check (
    approval_threshold >= 1
    and (not requires_multisig or approval_threshold <= jsonb_array_length(signers))
  )
);
create index idx_treasuries_community on community_treasuries(community_id);
create unique index community_treasuries_wallet on community_treasuries(wallet_id);
create index community_treasuries_signers on community_treasuries using gin (signers jsonb_path_ops);
alter table community_treasuries enable row level security;

comment on table community_treasuries is 'The shared wallet of a community.';
comment on column community_treasuries.id is 'The treasury.';
comment on column community_treasuries.community_id is 'The community; it has one treasury at most.';
comment on column community_treasuries.wallet_id is 'The wallet; nobody spends from it as if it were their own.';
comment on column community_treasuries.name is 'Its name.';
comment on column community_treasuries.description is 'What it is for.';
comment on column community_treasuries.total_balance is 'What it holds, in VIBES.';
comment on column community_treasuries.spending_limit_daily is 'The most that leaves it in a day (UTC), in units of each token; empty where there is no limit.';
comment on column community_treasuries.requires_multisig is 'Whether spending takes the approval of several.';
comment on column community_treasuries.signers is 'The ids of the people who can spend and approve.';
comment on column community_treasuries.approval_threshold is 'How many of them must approve.';
comment on column community_treasuries.created_at is 'When it was opened.';
comment on column community_treasuries.updated_at is 'When it last changed.';

create table treasury_approvals (
  id uuid primary key default gen_random_uuid(),
  transaction_id uuid not null references crypto_transactions(id),
  signer_id uuid not null references profiles(id),
  created_at timestamptz not null default now(),
  unique (transaction_id, signer_id)
);
create index treasury_approvals_signer on treasury_approvals(signer_id, created_at desc, id desc);
alter table treasury_approvals enable row level security;

comment on table treasury_approvals is 'A signer''s approval of what a treasury is to spend.';
comment on column treasury_approvals.id is 'The approval.';
comment on column treasury_approvals.transaction_id is 'The transaction that is approved.';
comment on column treasury_approvals.signer_id is 'Who approves.';
comment on column treasury_approvals.created_at is 'When it was given.';
