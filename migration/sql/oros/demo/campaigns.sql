-- Campaigns in every state, who takes part, and what came of it.
insert into campaigns (
  id, business_id, title, description, hashtags, objective, payout_per_action, total_budget, status, start_date,
  end_date, created_at, updated_at
)
select
  pg_temp.id_of('campaign/' || name),
  pg_temp.id_of('user/' || business),
  title,
  description,
  hashtags,
  objective,
  payout,
  budget,
  status,
  pg_temp.day(begins),
  pg_temp.day(ends),
  pg_temp.day(begins - 2),
  pg_temp.day(begins)
from (
  values
    ('matcha', 'fernleaf', 'Morning matcha', 'Show how your morning starts with a bowl of matcha.',
      array['tea', 'morning'], 'sale', 5.00, 500.00, 'active', 20, 120),
    ('city', 'atlas', 'Run the city', 'Take people through your town on foot.',
      array['running', 'city'], 'click', 0.25, 100.00, 'active', 22, 110),
    ('room', 'solstice', 'Hear the room', 'Record the same song in three rooms.',
      array['music', 'home'], 'conversion', 12.00, 240.00, 'paused', 25, 100),
    ('winter', 'fernleaf', 'Winter blends', 'Something warm by the window.',
      array['tea', 'winter'], 'sale', 4.00, 80.00, 'completed', 12, 45),
    ('trail', 'atlas', 'Trail season', 'Mud is welcome.',
      array['running', 'mountains'], 'sale', 8.00, 300.00, 'draft', 90, 150),
    ('unplugged', 'solstice', 'Unplugged sessions', 'One room, one instrument, one listener.',
      array['music'], 'conversion', 10.00, 250.00, 'active', 40, 130)
) as campaign (name, business, title, description, hashtags, objective, payout, budget, status, begins, ends);

insert into boosts (id, supporter_id, campaign_id, amount, created_at)
select
  pg_temp.id_of('boost/' || supporter || '/' || campaign),
  pg_temp.id_of('user/' || supporter),
  pg_temp.id_of('campaign/' || campaign),
  amount,
  pg_temp.day(day)
from (
  values
    ('priya', 'unplugged', 50.00, 44),
    ('tomo', 'matcha', 10.00, 46)
) as boost (supporter, campaign, amount, day);

insert into campaign_creators (id, campaign_id, creator_id, status, accepted_at, created_at)
select
  pg_temp.id_of('application/' || creator || '/' || campaign),
  pg_temp.id_of('campaign/' || campaign),
  pg_temp.id_of('user/' || creator),
  status,
  case when status in ('accepted', 'completed') then pg_temp.day(day + 1) end,
  pg_temp.day(day)
from (
  values
    ('marisol', 'matcha', 'accepted', 21),
    ('lumen', 'matcha', 'pending', 47),
    ('kojo', 'city', 'accepted', 23),
    ('marisol', 'city', 'accepted', 24),
    ('wren', 'city', 'rejected', 26),
    ('ines', 'room', 'accepted', 26),
    ('lumen', 'winter', 'completed', 13),
    ('kojo', 'winter', 'completed', 13),
    ('lumen', 'unplugged', 'accepted', 41),
    ('kojo', 'unplugged', 'pending', 48)
) as application (creator, campaign, status, day);

insert into tracking_links (id, campaign_id, creator_id, supporter_id, code, url, created_at)
select
  pg_temp.id_of('link/' || code),
  pg_temp.id_of('campaign/' || campaign),
  pg_temp.id_of('user/' || creator),
  pg_temp.id_of('user/' || supporter),
  code,
  url,
  pg_temp.day(day)
from (
  values
    ('matcha-mv', 'matcha', 'marisol', null, 'https://fernleaf.example/matcha', 23),
    ('city-kojo', 'city', 'kojo', null, 'https://atlas.example/city', 25),
    ('city-mv', 'city', 'marisol', 'priya', 'https://atlas.example/city', 26),
    ('room-ines', 'room', 'ines', null, 'https://solstice.example/room', 28),
    ('winter-lu', 'winter', 'lumen', null, 'https://fernleaf.example/winter', 15),
    ('winter-kj', 'winter', 'kojo', null, 'https://fernleaf.example/winter', 15),
    ('unplug-lu', 'unplugged', 'lumen', null, 'https://solstice.example/unplugged', 43)
) as link (code, campaign, creator, supporter, url, day);

-- For each link: how many events of a type there are, how many of them are verified, and how many of those are paid.
insert into events (
  id, campaign_id, creator_id, tracking_link_id, supporter_id, event_type, value, verified, verified_at,
  payout_amount, platform_fee, paid, paid_at, ip_address, user_agent, metadata, created_at
)
select
  pg_temp.id_of('event/' || code || '/' || event_type || '/' || number),
  link.campaign_id,
  link.creator_id,
  link.id,
  link.supporter_id,
  event_type,
  case event_type when 'sale' then 18.00 + number * 1.50 end,
  number <= verified,
  case when number <= verified then link.created_at + (number + 1) * interval '12 hours' end,
  case when number <= paid then campaign.payout_per_action end,
  case when number <= paid then round(campaign.payout_per_action * 0.10, 2) end,
  number <= paid,
  case when number <= paid then link.created_at + (number + 1) * interval '12 hours' end,
  '192.0.2.0'::inet + number,
  'Mozilla/5.0 (demo)',
  case event_type
    when 'click' then '{}'::jsonb
    else jsonb_build_object('external_id', code || '-' || number)
  end,
  link.created_at + number * interval '12 hours'
from (
  values
    ('matcha-mv', 'click', 24, 0, 0),
    ('matcha-mv', 'sale', 10, 8, 8),
    ('city-kojo', 'click', 30, 20, 20),
    ('city-mv', 'click', 12, 6, 6),
    ('room-ines', 'click', 9, 0, 0),
    ('room-ines', 'conversion', 6, 5, 4),
    ('winter-lu', 'click', 18, 0, 0),
    ('winter-lu', 'sale', 9, 9, 9),
    ('winter-kj', 'click', 11, 0, 0),
    ('winter-kj', 'sale', 6, 6, 6),
    ('unplug-lu', 'click', 7, 0, 0),
    ('unplug-lu', 'conversion', 2, 1, 1)
) as made (link_code, event_type, total, verified, paid)
join tracking_links as link on link.code = made.link_code
join campaigns as campaign on campaign.id = link.campaign_id
cross join lateral generate_series(1, total) as number;

-- What is kept for speed follows from what happened.
update tracking_links
set click_count = counted.clicks,
    conversion_count = counted.conversions
from (
  select
    tracking_link_id,
    count(*) filter (where event_type = 'click') as clicks,
    count(*) filter (where event_type <> 'click') as conversions
  from events
  group by tracking_link_id
) as counted
where counted.tracking_link_id = tracking_links.id
  and tracking_links.id = pg_temp.id_of('link/' || tracking_links.code);

update campaign_creators
set total_earned = earned.amount
from (
  select campaign_id, creator_id, sum(payout_amount - platform_fee) as amount
  from events
  where paid
  group by campaign_id, creator_id
) as earned
where earned.campaign_id = campaign_creators.campaign_id
  and earned.creator_id = campaign_creators.creator_id;

update campaigns
set total_budget = total_budget + boosted.amount,
    remaining_budget = case
      when status in ('active', 'paused') then total_budget + boosted.amount - spent.amount
      else 0
    end
from (values
  ('matcha'), ('city'), ('room'), ('winter'), ('trail'), ('unplugged')
) as demo (name)
cross join lateral (
  select coalesce(sum(amount), 0) as amount
  from boosts
  where campaign_id = pg_temp.id_of('campaign/' || demo.name)
) as boosted
cross join lateral (
  select coalesce(sum(payout_amount), 0) as amount
  from events
  where campaign_id = pg_temp.id_of('campaign/' || demo.name)
    and paid
) as spent
where campaigns.id = pg_temp.id_of('campaign/' || demo.name);
