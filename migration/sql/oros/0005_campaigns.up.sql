-- Campaigns, the creators in them, and how their effect is tracked.
create table campaigns (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references users(id) on delete cascade,
  title varchar(200) not null,
  description text,
  hashtags text[] not null default '{}',
  objective varchar(20) not null check (objective in ('click', 'conversion', 'sale')),
  payout_per_action numeric(10, 2) not null,
  total_budget numeric(12, 2) not null,
  remaining_budget numeric(12, 2) not null default 0.00,
  status varchar(20) not null default 'draft'
    check (status in ('draft', 'active', 'paused', 'completed')),
  start_date timestamptz,
  end_date timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint positive_budget check (total_budget > 0),
  constraint valid_remaining check (remaining_budget >= 0),
  constraint remaining_lte_total check (remaining_budget <= total_budget),
  constraint positive_payout check (payout_per_action > 0),
  constraint campaign_dates_ordered check (end_date >= start_date),
  constraint campaign_title_says_something check (title ~ '[^[:space:]]')
);
create index idx_campaigns_business on campaigns(business_id);
create index idx_campaigns_status on campaigns(status);
create index idx_campaigns_hashtags on campaigns using gin(hashtags);
alter table campaigns enable row level security;
create trigger update_campaigns_updated_at
  before update on campaigns
  for each row
  execute function update_updated_at();

comment on table campaigns is 'A business pays creators for what they bring about: clicks, conversions or sales.';
comment on column campaigns.id is 'The campaign.';
comment on column campaigns.business_id is 'The business that runs and pays the campaign.';
comment on column campaigns.title is 'The campaign''s name.';
comment on column campaigns.description is 'What creators are asked to do.';
comment on column campaigns.hashtags is 'The topics of the campaign.';
comment on column campaigns.objective is 'What is paid for: each click, conversion or sale.';
comment on column campaigns.payout_per_action is 'What each verified action costs the business, in US dollars; the platform''s fee comes off it.';
comment on column campaigns.total_budget is 'All that has been set aside for the campaign, in US dollars; in a draft, what will be.';
comment on column campaigns.remaining_budget is 'What is still set aside for payouts, in US dollars; nothing until the campaign is funded.';
comment on column campaigns.status is 'Drafts are unpaid; active campaigns pay; paused ones wait; completed ones are closed and their remainder returned.';
comment on column campaigns.start_date is 'When the campaign begins.';
comment on column campaigns.end_date is 'When the campaign ends.';
comment on column campaigns.created_at is 'When the campaign was drafted.';
comment on column campaigns.updated_at is 'When the campaign last changed.';
comment on constraint positive_budget on campaigns is 'A budget is more than nothing.';
comment on constraint positive_payout on campaigns is 'What an action pays is more than nothing.';
comment on constraint campaign_dates_ordered on campaigns is 'A campaign does not end before it begins.';
comment on constraint campaign_title_says_something on campaigns is 'A title has at least one visible character.';

create table campaign_creators (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaigns(id) on delete cascade,
  creator_id uuid not null references users(id) on delete cascade,
  status varchar(20) not null default 'pending'
    check (status in ('pending', 'accepted', 'rejected', 'completed')),
  total_earned numeric(12, 2) not null default 0.00,
  accepted_at timestamptz,
  created_at timestamptz not null default now(),
  unique (campaign_id, creator_id)
);
create index idx_campaign_creators_campaign on campaign_creators(campaign_id);
create index idx_campaign_creators_creator on campaign_creators(creator_id);
alter table campaign_creators enable row level security;

comment on table campaign_creators is 'A creator''s part in a campaign, from application to completion.';
comment on column campaign_creators.id is 'The participation.';
comment on column campaign_creators.campaign_id is 'The campaign.';
comment on column campaign_creators.creator_id is 'The creator who applied.';
comment on column campaign_creators.status is 'Whether the business has decided, and how.';
comment on column campaign_creators.total_earned is 'What the creator has earned by this campaign after fees, in US dollars.';
comment on column campaign_creators.accepted_at is 'When the business accepted the creator.';
comment on column campaign_creators.created_at is 'When the creator applied.';

create table tracking_links (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaigns(id) on delete cascade,
  creator_id uuid not null references users(id) on delete cascade,
  supporter_id uuid references users(id),
  code varchar(20) unique not null,
  url text not null,
  click_count integer not null default 0,
  conversion_count integer not null default 0,
  created_at timestamptz not null default now()
);
create index idx_tracking_campaign on tracking_links(campaign_id);
create index idx_tracking_creator on tracking_links(creator_id);
create index idx_tracking_code on tracking_links(code);
create index tracking_links_supporter on tracking_links(supporter_id);
alter table tracking_links enable row level security;

comment on table tracking_links is 'A short link by which a creator''s clicks and conversions are counted.';
comment on column tracking_links.id is 'The link.';
comment on column tracking_links.campaign_id is 'The campaign it counts for.';
comment on column tracking_links.creator_id is 'The creator who shares it.';
comment on column tracking_links.supporter_id is 'The supporter who passes it on, if one does.';
comment on column tracking_links.code is 'The short code in the link.';
comment on column tracking_links.url is 'Where the link leads.';
comment on column tracking_links.click_count is 'How often it was followed.';
comment on column tracking_links.conversion_count is 'How many conversions and sales came of it.';
comment on column tracking_links.created_at is 'When the link was made.';

create table events (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaigns(id) on delete cascade,
  creator_id uuid not null references users(id) on delete cascade,
  tracking_link_id uuid references tracking_links(id),
  supporter_id uuid references users(id),
  event_type varchar(20) not null check (event_type in ('click', 'conversion', 'sale')),
  value numeric(12, 2) check (value >= 0),
  verified boolean not null default false,
  verified_at timestamptz,
  payout_amount numeric(12, 2),
  platform_fee numeric(12, 2),
  paid boolean not null default false,
  paid_at timestamptz,
  ip_address inet,
  user_agent text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  constraint event_paid_when_verified check (verified or not paid)
);
create index idx_events_campaign on events(campaign_id);
create index idx_events_creator on events(creator_id);
create index idx_events_type on events(event_type);
create index idx_events_verified on events(verified);
create index idx_events_created on events(created_at desc);
create index events_tracking_link on events(tracking_link_id);
create index events_supporter on events(supporter_id);
create unique index events_external_id on events(campaign_id, (metadata ->> 'external_id'))
  where metadata ->> 'external_id' is not null;
alter table events enable row level security;

comment on table events is 'Something a creator''s link brought about: a click, a conversion or a sale.';
comment on column events.id is 'The event.';
comment on column events.campaign_id is 'The campaign it counts for.';
comment on column events.creator_id is 'The creator who brought it about.';
comment on column events.tracking_link_id is 'The link it came by.';
comment on column events.supporter_id is 'The supporter who passed the link on, if one did.';
comment on column events.event_type is 'What happened.';
comment on column events.value is 'The amount of the sale, in US dollars.';
comment on column events.verified is 'Whether the business or OROS has confirmed that it happened.';
comment on column events.verified_at is 'When it was confirmed.';
comment on column events.payout_amount is 'What it cost the campaign, in US dollars.';
comment on column events.platform_fee is 'The platform''s part of the payout, in US dollars.';
comment on column events.paid is 'Whether the creator has been credited for it.';
comment on column events.paid_at is 'When the creator was credited.';
comment on column events.ip_address is 'The network address it came from; administrators only.';
comment on column events.user_agent is 'The browser it came from; administrators only.';
comment on column events.metadata is 'Further facts, such as the shop''s own number of the order (external_id).';
comment on column events.created_at is 'When it happened.';
