-- Memberships, referrals, and perks that were redeemed.
create table memberships (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references profiles(id) on delete cascade,
  tier varchar(30) not null default 'free',
  status varchar(20) not null default 'active' check (status in ('active', 'canceled', 'expired')),
  billing_provider_id varchar(100),
  started_at timestamptz not null default now(),
  ends_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index memberships_ending on memberships(ends_at) where status <> 'expired';
alter table memberships enable row level security;

comment on table memberships is 'A person''s membership of VIBEUP; everybody has one, free at first.';
comment on column memberships.id is 'The membership.';
comment on column memberships.user_id is 'Whose it is.';
comment on column memberships.tier is 'Which membership it is.';
comment on column memberships.status is 'Whether it runs, was canceled by its owner and runs out, or has expired.';
comment on column memberships.billing_provider_id is 'The subscription''s number at the payment provider.';
comment on column memberships.started_at is 'When the tier began.';
comment on column memberships.ends_at is 'When it ends or ended.';
comment on column memberships.created_at is 'When the person became a member.';
comment on column memberships.updated_at is 'When it last changed.';

create table affiliate_codes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  code varchar(50) unique not null,
  commission_rate numeric(6, 4) not null default 0 check (commission_rate between 0 and 1),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint affiliate_code_shape check (code ~ '^[A-Za-z0-9_-]{3,50}$')
);
create index affiliate_codes_user on affiliate_codes(user_id, created_at desc, id desc);
alter table affiliate_codes enable row level security;

comment on table affiliate_codes is 'A code by which a person brings others to VIBEUP.';
comment on column affiliate_codes.id is 'The code''s record.';
comment on column affiliate_codes.user_id is 'Whose code it is.';
comment on column affiliate_codes.code is 'The unique code: 3 to 50 letters, digits, _ and -.';
comment on column affiliate_codes.commission_rate is 'The owner''s part of what is earned by it, as a fraction: 0.1 is a tenth.';
comment on column affiliate_codes.is_active is 'Whether it can be used.';
comment on column affiliate_codes.created_at is 'When it was made.';

create table affiliate_referrals (
  id uuid primary key default gen_random_uuid(),
  code_id uuid not null references affiliate_codes(id),
  referred_user_id uuid not null unique references profiles(id) on delete cascade,
  status varchar(20) not null default 'pending' check (status in ('pending', 'completed', 'expired')),
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint referral_completion_has_a_time check ((status = 'completed') = (completed_at is not null))
);
create index affiliate_referrals_code on affiliate_referrals(code_id, created_at desc, id desc);
create index affiliate_referrals_open on affiliate_referrals(created_at) where status = 'pending';
alter table affiliate_referrals enable row level security;

comment on table affiliate_referrals is 'A person whom another''s code brought to VIBEUP.';
comment on column affiliate_referrals.id is 'The referral.';
comment on column affiliate_referrals.code_id is 'The code.';
comment on column affiliate_referrals.referred_user_id is 'Who came by it; one comes once.';
comment on column affiliate_referrals.status is 'Whether it waits, was completed, or has expired.';
comment on column affiliate_referrals.completed_at is 'When it was completed.';
comment on column affiliate_referrals.created_at is 'When the person came.';

create table perk_redemptions (
  id uuid primary key default gen_random_uuid(),
  perk_id uuid not null references business_perks(id),
  user_id uuid not null references profiles(id) on delete cascade,
  transaction_id uuid references crypto_transactions(id),
  status varchar(20) not null default 'redeemed' check (status in ('redeemed', 'used', 'expired')),
  redeemed_at timestamptz not null default now()
);
create index perk_redemptions_perk on perk_redemptions(perk_id, redeemed_at desc, id desc);
create index perk_redemptions_user on perk_redemptions(user_id, redeemed_at desc, id desc);
create index perk_redemptions_open on perk_redemptions(perk_id) where status = 'redeemed';
create unique index perk_redemptions_paid_once on perk_redemptions(transaction_id);
alter table perk_redemptions enable row level security;

comment on table perk_redemptions is 'A perk that a person has redeemed.';
comment on column perk_redemptions.id is 'The redemption.';
comment on column perk_redemptions.perk_id is 'The perk.';
comment on column perk_redemptions.user_id is 'Who redeemed it.';
comment on column perk_redemptions.transaction_id is 'The transaction that paid for it, where it cost something.';
comment on column perk_redemptions.status is 'Whether it waits to be used, was used, or has expired.';
comment on column perk_redemptions.redeemed_at is 'When it was redeemed.';
