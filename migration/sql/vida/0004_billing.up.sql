-- Who is on which plan, and what else people have bought.
create table user_subscriptions (
  id serial primary key,
  user_id varchar not null references users(id) on delete cascade,
  plan_id text not null references subscription_plans(id),
  start_date timestamptz not null default now(),
  end_date timestamptz,
  auto_renew boolean not null default true,
  status text not null default 'active' check (status in ('active', 'cancelled', 'expired')),
  stream_time_remaining integer not null check (stream_time_remaining >= 0),
  stripe_subscription_id text unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint subscription_in_order check (end_date >= start_date)
);
create index user_subscriptions_user on user_subscriptions(user_id, id desc);
create index user_subscriptions_plan on user_subscriptions(plan_id);
create index user_subscriptions_ending on user_subscriptions(end_date) where status = 'active';
create unique index user_subscriptions_one_active on user_subscriptions(user_id) where status = 'active';
alter table user_subscriptions enable row level security;

comment on table user_subscriptions is 'A person''s subscription to a plan.';
comment on column user_subscriptions.id is 'The subscription.';
comment on column user_subscriptions.user_id is 'Who subscribes; everybody has one active subscription at most.';
comment on column user_subscriptions.plan_id is 'The plan.';
comment on column user_subscriptions.start_date is 'When it began.';
comment on column user_subscriptions.end_date is 'When it ends or ended; null where it has no end.';
comment on column user_subscriptions.auto_renew is 'Whether it is to be paid again when it ends.';
comment on column user_subscriptions.status is 'Whether it runs, was cancelled, or has expired.';
comment on column user_subscriptions.stream_time_remaining is 'How long the person may still stream this week, in whole minutes.';
comment on column user_subscriptions.stripe_subscription_id is 'The subscription''s number at the payment provider.';
comment on column user_subscriptions.created_at is 'When it was recorded.';
comment on column user_subscriptions.updated_at is 'When it last changed.';

create table add_ons (
  id serial primary key,
  addon_id text not null unique,
  name text not null,
  price integer not null check (price >= 0),
  description text not null,
  stripe_price_id text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table add_ons enable row level security;

comment on table add_ons is 'Something that can be bought beside a plan.';
comment on column add_ons.id is 'The add-on''s number.';
comment on column add_ons.addon_id is 'The add-on''s name in links and rules, e.g. `stream_hours`.';
comment on column add_ons.name is 'The add-on''s name to people.';
comment on column add_ons.price is 'What one costs, in US cents.';
comment on column add_ons.description is 'What it gives.';
comment on column add_ons.stripe_price_id is 'The price''s number at the payment provider.';
comment on column add_ons.created_at is 'When it was made.';
comment on column add_ons.updated_at is 'When it last changed.';

create table user_add_ons (
  id serial primary key,
  user_id varchar not null references users(id) on delete cascade,
  addon_id text not null references add_ons(addon_id),
  quantity integer not null default 1 check (quantity > 0),
  status text not null default 'active' check (status in ('active', 'used', 'expired')),
  expires_at timestamptz,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint used_at_some_time check ((status = 'used') = (used_at is not null))
);
create index user_add_ons_user on user_add_ons(user_id, id desc);
create index user_add_ons_add_on on user_add_ons(addon_id);
create index user_add_ons_ending on user_add_ons(expires_at) where status = 'active';
alter table user_add_ons enable row level security;

comment on table user_add_ons is 'An add-on that a person has bought.';
comment on column user_add_ons.id is 'The purchase.';
comment on column user_add_ons.user_id is 'Who bought it.';
comment on column user_add_ons.addon_id is 'The add-on.';
comment on column user_add_ons.quantity is 'How many of it.';
comment on column user_add_ons.status is 'Whether it waits to be used, was used, or has expired.';
comment on column user_add_ons.expires_at is 'Until when it can be used; null where it has no end.';
comment on column user_add_ons.used_at is 'When it was used.';
comment on column user_add_ons.created_at is 'When it was bought.';
comment on column user_add_ons.updated_at is 'When it last changed.';

create trigger update_user_subscriptions_updated_at
  before update on user_subscriptions
  for each row
  execute function update_updated_at();
create trigger update_add_ons_updated_at
  before update on add_ons
  for each row
  execute function update_updated_at();
create trigger update_user_add_ons_updated_at
  before update on user_add_ons
  for each row
  execute function update_updated_at();
