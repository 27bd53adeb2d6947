-- Paid memberships, boosts, rewards, and live shopping.
create table memberships (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users(id) on delete cascade,
  membership_type varchar(30) not null
    check (membership_type in ('creator_plus', 'creator_pro', 'supporter_plus', 'business_growth')),
  status varchar(20) not null default 'active'
    check (status in ('active', 'canceled', 'expired')),
  billing_provider_id varchar(100),
  started_at timestamptz not null default now(),
  ends_at timestamptz
);
create index memberships_user on memberships(user_id);
create unique index memberships_one_active on memberships(user_id, membership_type) where status = 'active';
alter table memberships enable row level security;

comment on table memberships is 'A paid plan that a person is on.';
comment on column memberships.id is 'The membership.';
comment on column memberships.user_id is 'Who is on the plan.';
comment on column memberships.membership_type is 'Which plan.';
comment on column memberships.status is 'Whether it runs, was canceled by its owner, or has expired.';
comment on column memberships.billing_provider_id is 'The subscription''s number at the payment provider.';
comment on column memberships.started_at is 'When it began.';
comment on column memberships.ends_at is 'When it ends or ended.';

create table boosts (
  id uuid primary key default gen_random_uuid(),
  supporter_id uuid not null references users(id) on delete cascade,
  campaign_id uuid not null references campaigns(id) on delete cascade,
  amount numeric(10, 2) not null,
  created_at timestamptz not null default now(),
  constraint boost_amount_positive check (amount > 0)
);
create index boosts_supporter on boosts(supporter_id);
create index boosts_campaign on boosts(campaign_id);
alter table boosts enable row level security;

comment on table boosts is 'Money that a supporter added to a campaign''s budget.';
comment on column boosts.id is 'The boost.';
comment on column boosts.supporter_id is 'Who gave it.';
comment on column boosts.campaign_id is 'The campaign it was given to.';
comment on column boosts.amount is 'How much, in US dollars.';
comment on column boosts.created_at is 'When it was given.';

create table rewards (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users(id) on delete cascade,
  source varchar(30) not null check (source in ('boost', 'share', 'prediction')),
  amount numeric(10, 2) not null,
  status varchar(20) not null default 'pending' check (status in ('pending', 'paid')),
  created_at timestamptz not null default now(),
  constraint reward_amount_positive check (amount > 0)
);
create index rewards_user on rewards(user_id);
alter table rewards enable row level security;

comment on table rewards is 'What OROS thanks a supporter with.';
comment on column rewards.id is 'The reward.';
comment on column rewards.user_id is 'Who receives it.';
comment on column rewards.source is 'What it is for: a boost, a shared link or a prediction.';
comment on column rewards.amount is 'How much, in US dollars.';
comment on column rewards.status is 'Whether it has been paid into the wallet.';
comment on column rewards.created_at is 'When it was granted.';

create table live_events (
  id uuid primary key default gen_random_uuid(),
  creator_id uuid not null references users(id) on delete cascade,
  campaign_id uuid references campaigns(id) on delete set null,
  title varchar(200) not null,
  description text,
  status varchar(20) not null default 'scheduled'
    check (status in ('scheduled', 'live', 'ended', 'canceled')),
  stream_url text,
  scheduled_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  constraint live_event_title_says_something check (title ~ '[^[:space:]]')
);
create index live_events_creator on live_events(creator_id);
create index live_events_campaign on live_events(campaign_id);
alter table live_events enable row level security;

comment on table live_events is 'A live shopping session that a creator hosts.';
comment on column live_events.id is 'The session.';
comment on column live_events.creator_id is 'The creator who hosts it.';
comment on column live_events.campaign_id is 'The campaign it belongs to, if any.';
comment on column live_events.title is 'Its title.';
comment on column live_events.description is 'What it is about.';
comment on column live_events.status is 'Whether it is to come, on air, over, or called off.';
comment on column live_events.stream_url is 'Where to watch it.';
comment on column live_events.scheduled_at is 'When it is planned to begin.';
comment on column live_events.started_at is 'When it began.';
comment on column live_events.ended_at is 'When it ended.';
comment on column live_events.created_at is 'When it was announced.';
comment on constraint live_event_title_says_something on live_events is 'A title has at least one visible character.';

create table live_sales (
  id uuid primary key default gen_random_uuid(),
  live_event_id uuid not null references live_events(id) on delete restrict,
  buyer_id uuid not null references users(id),
  amount numeric(12, 2) not null,
  platform_fee numeric(12, 2) not null default 0,
  net_amount numeric(12, 2) not null,
  created_at timestamptz not null default now(),
  constraint live_sale_amount_positive check (amount > 0),
  constraint live_sale_fee_within_amount check (platform_fee >= 0 and platform_fee < amount),
  constraint live_sale_net_amount check (net_amount = amount - platform_fee)
);
create index live_sales_live_event on live_sales(live_event_id);
create index live_sales_buyer on live_sales(buyer_id);
alter table live_sales enable row level security;

comment on table live_sales is 'A purchase made during a live shopping session.';
comment on column live_sales.id is 'The sale.';
comment on column live_sales.live_event_id is 'The session it was made in.';
comment on column live_sales.buyer_id is 'Who bought.';
comment on column live_sales.amount is 'What the buyer paid, in US dollars.';
comment on column live_sales.platform_fee is 'The platform''s part of it, in US dollars.';
comment on column live_sales.net_amount is 'What the host received, in US dollars.';
comment on column live_sales.created_at is 'When it was made.';
