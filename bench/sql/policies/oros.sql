insert into users (id, email, username)
select pg_temp.member(n), n || '@crowd.test', 'crowd' || n
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into wallets (id, user_id)
select md5('wallet/' || n)::uuid, pg_temp.member(n)
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into ledger_entries (wallet_id, source_type, source_id, amount, direction, status, description, created_at)
select
  md5('wallet/' || pg_temp.anybody())::uuid, 'tip', gen_random_uuid(), 5, 'credit', 'settled', 'Tip from a member',
  now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer);
insert into campaigns (id, business_id, title, objective, payout_per_action, total_budget, status)
select md5('campaign/' || n)::uuid, pg_temp.member(n), 'Campaign ' || n, 'click', 1, 100, 'active'
from generate_series(1, 100) as n;
insert into events (campaign_id, creator_id, event_type, created_at)
select
  md5('campaign/' || 1 + floor(random() * 100))::uuid, pg_temp.member(pg_temp.anybody()), 'click',
  now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer);
-- Many tip, few are tipped.
insert into tips (from_user_id, to_creator_id, amount, platform_fee, net_amount, created_at)
select
  pg_temp.member(giver), pg_temp.member(giver % greatest(current_setting('crowd.members')::integer / 100, 200) + 1), 5, 0.5, 4.5,
  now() - random() * interval '365 days'
from (
  select pg_temp.anybody() as giver
  from generate_series(1, current_setting('crowd.rows')::integer)
) as given;
