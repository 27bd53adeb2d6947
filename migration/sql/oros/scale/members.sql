-- Members {first} to {last} of {members}, and what they did. One in ten creates, one in fifty is a business; few get
-- most of the tips, and few give them.
create temporary table newcomers on commit drop as
select
  n,
  pg_temp.scale_id(1, n) as id,
  pg_temp.scale_id(2, n) as wallet,
  n % 10 = 1 as creates,
  n % 50 = 2 as sells,
  2 + 40 / (1 + n % 20) as tips,
  timestamptz '2026-01-05 09:00:00Z' + n % 200 * interval '1 day' as joined
from generate_series({first}::bigint, {last}) as n;

insert into users (id, email, username, display_name, bio, kyc_status, created_at, updated_at)
select
  id, 'member' || n || '@oros.example', 'member' || n, pg_temp.scale_name(n), 'Here since the early days.',
  case when n % 3 = 0 then 'approved' else 'pending' end, joined, joined
from newcomers;

insert into user_roles (id, user_id, role, created_at)
select pg_temp.scale_id(3, n * 3 + place), id, role, joined
from newcomers
cross join unnest(array['supporter', 'creator', 'business']) with ordinality as roles (role, place)
where place = 1
  or place = 2 and creates
  or place = 3 and sells;

insert into creator_profiles (user_id, hashtags, verified, ranking_score, created_at, updated_at)
select id, array['art', 'music'], n % 30 = 1, n % 100, joined, joined
from newcomers
where creates;

insert into business_profiles (user_id, company_name, created_at, updated_at)
select id, pg_temp.scale_name(n) || ' & Co.', joined, joined
from newcomers
where sells;

insert into communities (id, creator_id, name, description, created_at)
select pg_temp.scale_id(4, n), id, 'The studio of ' || pg_temp.scale_name(n), 'Work in progress, first here.', joined
from newcomers
where creates;

insert into community_posts (id, community_id, creator_id, content_type, body, created_at)
select
  pg_temp.scale_id(5, n * 1000 + k), pg_temp.scale_id(4, n), id, 'text',
  'Day ' || k || ' in the studio: what worked, what did not, and what comes next.', joined + k * interval '1 day'
from newcomers
cross join generate_series(1, 40) as k
where creates;

insert into community_members (id, community_id, user_id, role, joined_at)
select pg_temp.scale_id(6, n * 10 + k), pg_temp.scale_id(4, pg_temp.scale_creator(n + k)), id, 'member', joined
from newcomers
cross join generate_series(1, 3) as k
on conflict do nothing;

create temporary table given on commit drop as
select
  newcomers.n * 1000 + k as n,
  newcomers.id as giver,
  newcomers.wallet as from_wallet,
  pg_temp.scale_creator(newcomers.n * 31 + k) as payee,
  (1 + (newcomers.n * 7 + k * 13) % 20)::numeric as amount,
  newcomers.joined + k * interval '11 hours' as at
from newcomers
cross join generate_series(1, newcomers.tips) as k
where pg_temp.scale_creator(newcomers.n * 31 + k) <> newcomers.n;

insert into tips (id, from_user_id, to_creator_id, amount, platform_fee, net_amount, created_at)
select pg_temp.scale_id(7, n), giver, pg_temp.scale_id(1, payee), amount, amount * 0.1, amount * 0.9, at
from given;

insert into ledger_entries (id, wallet_id, source_type, source_id, amount, direction, status, description, created_at)
select pg_temp.scale_id(8, n), wallet, 'adjustment', null, 20 * tips + 1000, 'credit', 'settled', 'Paid in', joined
from newcomers
union all
select pg_temp.scale_id(9, n), wallet, 'escrow', pg_temp.scale_id(12, n), 1000, 'debit', 'settled', 'Campaign', joined
from newcomers
where sells
union all
select pg_temp.scale_id(10, n), from_wallet, 'tip', pg_temp.scale_id(7, n), amount, 'debit', 'settled', 'Tip given', at
from given
union all
select
  pg_temp.scale_id(11, n), pg_temp.scale_id(2, payee), 'tip', pg_temp.scale_id(7, n), amount * 0.9, 'credit', 'settled',
  'Tip received', at
from given;

insert into campaigns (
  id, business_id, title, description, hashtags, objective, payout_per_action, total_budget, remaining_budget, status,
  created_at, updated_at
)
select
  pg_temp.scale_id(12, n), id, 'Launch of ' || pg_temp.scale_name(n), 'Show it in use.', array['launch'], 'sale', 5,
  1000, 1000, 'active', joined, joined
from newcomers
where sells;

insert into campaign_creators (id, campaign_id, creator_id, status, accepted_at, created_at)
select
  pg_temp.scale_id(13, n * 10 + k), pg_temp.scale_id(12, n), pg_temp.scale_id(1, pg_temp.scale_creator(n + k)),
  'accepted', joined, joined
from newcomers
cross join generate_series(1, 5) as k
where sells
on conflict do nothing;

insert into tracking_links (id, campaign_id, creator_id, code, url, click_count, created_at)
select
  pg_temp.scale_id(14, n), pg_temp.scale_id(12, n), pg_temp.scale_id(1, pg_temp.scale_creator(n + 1)),
  's' || n, 'https://shop.example/' || n, 250, joined
from newcomers
where sells;

insert into events (id, campaign_id, creator_id, tracking_link_id, event_type, ip_address, user_agent, created_at)
select
  pg_temp.scale_id(15, n * 1000 + k), pg_temp.scale_id(12, n), pg_temp.scale_id(1, pg_temp.scale_creator(n + 1)),
  pg_temp.scale_id(14, n), 'click', '203.0.113.7', 'Mozilla/5.0', joined + k * interval '7 minutes'
from newcomers
cross join generate_series(1, 250) as k
where sells;
