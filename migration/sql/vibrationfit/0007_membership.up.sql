-- What can be bought, and who has bought it: membership tiers, subscriptions, payments, the intensive programme.
create table membership_tiers (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  description text,
  price_cents integer not null default 0 check (price_cents >= 0),
  billing_interval text not null default 'month',
  monthly_tokens integer not null default 0 check (monthly_tokens >= 0),
  stripe_price_id text unique,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table membership_tiers enable row level security;

comment on table membership_tiers is 'A membership that one can have.';
comment on column membership_tiers.id is 'The tier.';
comment on column membership_tiers.name is 'Its name.';
comment on column membership_tiers.description is 'What it offers.';
comment on column membership_tiers.price_cents is 'What it costs for each billing interval, in US cents.';
comment on column membership_tiers.billing_interval is 'How often it is billed, such as month or year.';
comment on column membership_tiers.monthly_tokens is 'How many tokens it brings each month.';
comment on column membership_tiers.stripe_price_id is 'The price''s number at the payment provider, by which subscriptions name the tier.';
comment on column membership_tiers.is_active is 'Whether it can be bought now.';
comment on column membership_tiers.created_at is 'When it was first offered.';
comment on column membership_tiers.updated_at is 'When it last changed.';

create table member_profiles (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references auth.users(id) on delete cascade,
  membership_tier_id uuid references membership_tiers(id),
  status text not null default 'active' check (status in ('active', 'inactive')),
  joined_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index member_profiles_tier on member_profiles(membership_tier_id);
alter table member_profiles enable row level security;

comment on table member_profiles is 'The membership that a person has.';
comment on column member_profiles.id is 'The membership.';
comment on column member_profiles.user_id is 'Who has it; everybody has one at most.';
comment on column member_profiles.membership_tier_id is 'Its tier.';
comment on column member_profiles.status is 'Whether the membership runs.';
comment on column member_profiles.joined_at is 'When it began, or began again; its monthly tokens come on this day of the month.';
comment on column member_profiles.created_at is 'When the person first became a member.';
comment on column member_profiles.updated_at is 'When the membership last changed.';

create table customer_subscriptions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  stripe_subscription_id text not null unique,
  stripe_customer_id text,
  plan_id text not null,
  status text not null,
  current_period_start timestamptz,
  current_period_end timestamptz,
  cancel_at_period_end boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint period_in_order check (current_period_end > current_period_start)
);
create index customer_subscriptions_recent on customer_subscriptions(user_id, created_at desc, id desc);
create unique index customer_subscriptions_one_active on customer_subscriptions(user_id) where status = 'active';
create index customer_subscriptions_ending on customer_subscriptions(current_period_end)
  where status = 'active' and cancel_at_period_end;
alter table customer_subscriptions enable row level security;

comment on table customer_subscriptions is 'A subscription at the payment provider.';
comment on column customer_subscriptions.id is 'The subscription.';
comment on column customer_subscriptions.user_id is 'Whose subscription it is.';
comment on column customer_subscriptions.stripe_subscription_id is 'Its number at the payment provider.';
comment on column customer_subscriptions.stripe_customer_id is 'The person''s number at the payment provider.';
comment on column customer_subscriptions.plan_id is 'The price that is paid, by its number at the payment provider.';
comment on column customer_subscriptions.status is 'How it stands, in the payment provider''s word, such as active; one a person is active at most.';
comment on column customer_subscriptions.current_period_start is 'When the current billing period began.';
comment on column customer_subscriptions.current_period_end is 'When the current billing period ends.';
comment on column customer_subscriptions.cancel_at_period_end is 'Whether it ends with the current billing period.';
comment on column customer_subscriptions.created_at is 'When it began.';
comment on column customer_subscriptions.updated_at is 'When it last changed.';

create table payment_history (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete restrict,
  stripe_payment_intent_id text unique,
  amount_cents integer not null check (amount_cents >= 0),
  status text not null,
  tokens_granted integer not null default 0 check (tokens_granted >= 0),
  created_at timestamptz not null default now()
);
create index payment_history_recent on payment_history(user_id, created_at desc, id desc);
alter table payment_history enable row level security;

comment on table payment_history is 'A payment to VibrationFit.';
comment on column payment_history.id is 'The payment.';
comment on column payment_history.user_id is 'Who paid.';
comment on column payment_history.stripe_payment_intent_id is 'The payment''s number at the payment provider.';
comment on column payment_history.amount_cents is 'How much, in US cents.';
comment on column payment_history.status is 'How it stands, in the payment provider''s word: tokens come with succeeded, and go again with refunded.';
comment on column payment_history.tokens_granted is 'How many tokens the payment buys.';
comment on column payment_history.created_at is 'When it was made.';

create table intensive_purchases (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  stripe_payment_intent_id text unique,
  amount_cents integer not null check (amount_cents >= 0),
  status text not null default 'pending',
  purchased_at timestamptz,
  created_at timestamptz not null default now()
);
create index intensive_purchases_recent on intensive_purchases(user_id, created_at desc, id desc);
alter table intensive_purchases enable row level security;

comment on table intensive_purchases is 'A purchase of the intensive programme.';
comment on column intensive_purchases.id is 'The purchase.';
comment on column intensive_purchases.user_id is 'Who bought it.';
comment on column intensive_purchases.stripe_payment_intent_id is 'The payment''s number at the payment provider.';
comment on column intensive_purchases.amount_cents is 'What was paid, in US cents.';
comment on column intensive_purchases.status is 'How the payment stands, in the payment provider''s word; the programme begins with succeeded.';
comment on column intensive_purchases.purchased_at is 'When the payment succeeded.';
comment on column intensive_purchases.created_at is 'When the purchase was begun.';

create table intensive_checklist (
  id uuid primary key default gen_random_uuid(),
  intensive_purchase_id uuid not null references intensive_purchases(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  item_key text not null,
  title text not null,
  completed boolean not null default false,
  completed_at timestamptz,
  order_index integer not null default 0 check (order_index >= 0),
  created_at timestamptz not null default now(),
  unique (intensive_purchase_id, item_key),
  constraint completed_when check (completed = (completed_at is not null))
);
create index intensive_checklist_recent on intensive_checklist(user_id, created_at desc, id desc);
alter table intensive_checklist enable row level security;

comment on table intensive_checklist is 'One thing to do in the intensive programme.';
comment on column intensive_checklist.id is 'The item.';
comment on column intensive_checklist.intensive_purchase_id is 'The purchase it belongs to.';
comment on column intensive_checklist.user_id is 'Who is to do it.';
comment on column intensive_checklist.item_key is 'What it is, in a word that stays the same.';
comment on column intensive_checklist.title is 'What it is, in words for people.';
comment on column intensive_checklist.completed is 'Whether it is done.';
comment on column intensive_checklist.completed_at is 'When it was done.';
comment on column intensive_checklist.order_index is 'Its place in the list, from 0.';
comment on column intensive_checklist.created_at is 'When it was set.';

create trigger update_membership_tiers_updated_at
  before update on membership_tiers
  for each row
  execute function update_updated_at();
create trigger update_member_profiles_updated_at
  before update on member_profiles
  for each row
  execute function update_updated_at();
create trigger update_customer_subscriptions_updated_at
  before update on customer_subscriptions
  for each row
  execute function update_updated_at();
