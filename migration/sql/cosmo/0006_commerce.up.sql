-- Referrals, subscriptions, and apps of others.
create type referral_status as enum ('pending', 'completed', 'expired', 'cancelled');
create type subscription_status as enum ('active', 'cancelled', 'expired', 'past_due');

create table referrals (
  id uuid primary key default gen_random_uuid(),
  referrer_id uuid not null references profiles(id) on delete restrict,
  referred_id uuid not null unique references profiles(id) on delete restrict,
  status referral_status not null default 'pending',
  referrer_reward_transaction_id uuid references equity_transactions(id) on delete restrict,
  referred_reward_transaction_id uuid references equity_transactions(id) on delete restrict,
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint referral_of_another check (referrer_id <> referred_id),
  constraint referral_completed_with_rewards check (
    (status = 'completed') = (
      completed_at is not null
      and referrer_reward_transaction_id is not null
      and referred_reward_transaction_id is not null
    )
  )
);
create index referrals_referrer on referrals(referrer_id, created_at desc, id desc);
create index referrals_referrer_reward on referrals(referrer_reward_transaction_id);
create index referrals_referred_reward on referrals(referred_reward_transaction_id);
create index referrals_pending on referrals(created_at) where status = 'pending';
create index referrals_status on referrals(status);
create index referrals_created on referrals(created_at desc);
alter table referrals enable row level security;

comment on table referrals is 'A person brought another to Cosmo.';
comment on column referrals.id is 'The referral.';
comment on column referrals.referrer_id is 'Who brought the other.';
comment on column referrals.referred_id is 'Who was brought; everybody is referred once at most.';
comment on column referrals.status is 'Pending until both are rewarded; expired when that took too long; cancelled by the platform.';
comment on column referrals.referrer_reward_transaction_id is 'The points of the one who referred.';
comment on column referrals.referred_reward_transaction_id is 'The points of the one who was referred.';
comment on column referrals.completed_at is 'When both were rewarded.';
comment on column referrals.created_at is 'When the other signed up.';
comment on column referrals.updated_at is 'When the referral last changed.';

create table subscription_tiers (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name in ('free', 'pro', 'business')),
  price_monthly numeric(12, 2) check (price_monthly >= 0),
  equity_multiplier numeric(6, 3) not null default 1 check (equity_multiplier > 0),
  features jsonb not null default '[]' check (jsonb_typeof(features) = 'array'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table subscription_tiers enable row level security;

comment on table subscription_tiers is 'A plan that people can subscribe to.';
comment on column subscription_tiers.id is 'The plan.';
comment on column subscription_tiers.name is 'The plan''s name.';
comment on column subscription_tiers.price_monthly is 'What a month costs, in US dollars; null while it is not for sale.';
comment on column subscription_tiers.equity_multiplier is 'By how much those who award points may multiply them for subscribers of this plan.';
comment on column subscription_tiers.features is 'What the plan offers, a list of sentences.';
comment on column subscription_tiers.created_at is 'When the plan was made.';
comment on column subscription_tiers.updated_at is 'When the plan last changed.';

-- The document fixes the names, and by its name that the free plan costs nothing.
insert into subscription_tiers (id, name, price_monthly)
select md5('cosmo:tier/' || name)::uuid, name, price
from (
  values
    ('free', 0),
    ('pro', null),
    ('business', null)
) as tier (name, price);

create table user_subscriptions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  tier_id uuid not null references subscription_tiers(id) on delete restrict,
  status subscription_status not null default 'active',
  stripe_subscription_id text unique,
  started_at timestamptz not null default now(),
  current_period_end timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index user_subscriptions_user on user_subscriptions(user_id, created_at desc, id desc);
create index user_subscriptions_tier on user_subscriptions(tier_id);
create index user_subscriptions_status on user_subscriptions(status);
create unique index user_subscriptions_one_active on user_subscriptions(user_id) where status = 'active';
create index user_subscriptions_ending on user_subscriptions(current_period_end)
  where status in ('active', 'past_due');
alter table user_subscriptions enable row level security;

comment on table user_subscriptions is 'A person''s subscription to a plan.';
comment on column user_subscriptions.id is 'The subscription.';
comment on column user_subscriptions.user_id is 'Who subscribes; everybody has one active subscription at most.';
comment on column user_subscriptions.tier_id is 'The plan.';
comment on column user_subscriptions.status is 'Whether it runs, was cancelled, has expired, or waits for a payment that is past due.';
comment on column user_subscriptions.stripe_subscription_id is 'The subscription''s number at the payment provider.';
comment on column user_subscriptions.started_at is 'When it began.';
comment on column user_subscriptions.current_period_end is 'Until when it is paid; null where it has no end.';
comment on column user_subscriptions.created_at is 'When it was recorded.';
comment on column user_subscriptions.updated_at is 'When it last changed.';

create table apps (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  equity_pool_size numeric(18, 8) not null default 0,
  equity_distributed numeric(18, 8) not null default 0,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint equity_distributed_within_pool check (
    equity_distributed >= 0
    and equity_distributed <= equity_pool_size
  )
);
create index apps_active on apps(name, id) where is_active;
alter table apps enable row level security;

comment on table apps is 'An app of somebody else that people can install.';
comment on column apps.id is 'The app.';
comment on column apps.name is 'The app''s name.';
comment on column apps.slug is 'The unique name in links: small letters, digits and hyphens.';
comment on column apps.equity_pool_size is 'How many equity points the app can give in all.';
comment on column apps.equity_distributed is 'How many equity points the app has given.';
comment on column apps.is_active is 'Whether the app is offered; others are seen by administrators alone.';
comment on column apps.created_at is 'When the app was added.';
comment on column apps.updated_at is 'When the app last changed.';

create table user_apps (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  app_id uuid not null references apps(id) on delete restrict,
  installed_at timestamptz not null default now(),
  usage_count integer not null default 0 check (usage_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, app_id)
);
create index user_apps_user_recent on user_apps(user_id, installed_at desc, id desc);
create index user_apps_app on user_apps(app_id);
alter table user_apps enable row level security;

comment on table user_apps is 'An app that a person has installed.';
comment on column user_apps.id is 'The installation.';
comment on column user_apps.user_id is 'Who installed it.';
comment on column user_apps.app_id is 'The app.';
comment on column user_apps.installed_at is 'When it was installed.';
comment on column user_apps.usage_count is 'How often the person has used it.';
comment on column user_apps.created_at is 'When the installation was recorded.';
comment on column user_apps.updated_at is 'When the installation last changed.';

do $$
declare
  each_table text;
begin
  foreach each_table in array array['referrals', 'subscription_tiers', 'user_subscriptions', 'apps', 'user_apps']
  loop
    execute format(
      'create trigger %I before update on %I for each row execute function update_updated_at_column()',
      'update_' || each_table || '_updated_at', each_table
    );
  end loop;
end
$$;
