-- A row of every table, owned by two people of each kind.
create function pg_temp.number(digit bigint) returns uuid language sql as $$ select lpad(digit::text, 32, '0')::uuid $$;

insert into users (id, email, password_hash, username, bio)
select pg_temp.number(i), name || '@example.org', 'secret', name, 'I am ' || name
from unnest(array['creator', 'creator_two', 'business', 'business_two', 'supporter', 'supporter_two', 'admin'])
  with ordinality as people (name, i);

insert into user_roles (user_id, role)
select id, split_part(username, '_', 1)
from users;

insert into creator_profiles (user_id) values (pg_temp.number(1)), (pg_temp.number(2));
insert into business_profiles (user_id) values (pg_temp.number(3)), (pg_temp.number(4));

insert into ledger_entries (wallet_id, source_type, amount, direction, status)
select id, 'adjustment', 100, 'credit', 'settled'
from wallets;

insert into withdrawals (wallet_id, amount, method)
select id, 10, 'ach'
from wallets
where user_id in (pg_temp.number(1), pg_temp.number(2));

insert into campaigns (id, business_id, title, objective, payout_per_action, total_budget, remaining_budget, status)
values
  (pg_temp.number(11), pg_temp.number(3), 'Draft', 'click', 1, 100, 0, 'draft'),
  (pg_temp.number(12), pg_temp.number(4), 'Active', 'sale', 1, 100, 100, 'active');

insert into campaign_creators (campaign_id, creator_id, status)
values
  (pg_temp.number(11), pg_temp.number(1), 'accepted'),
  (pg_temp.number(12), pg_temp.number(2), 'pending');

insert into tracking_links (id, campaign_id, creator_id, supporter_id, code, url)
values
  (pg_temp.number(21), pg_temp.number(11), pg_temp.number(1), pg_temp.number(5), 'one', 'https://example.org'),
  (pg_temp.number(22), pg_temp.number(12), pg_temp.number(2), pg_temp.number(6), 'two', 'https://example.org');

insert into events (campaign_id, creator_id, supporter_id, tracking_link_id, event_type, ip_address, user_agent)
select campaign_id, creator_id, supporter_id, id, 'click', '192.0.2.9', 'browser'
from tracking_links;

insert into communities (id, creator_id, name)
values (pg_temp.number(31), pg_temp.number(1), 'One'), (pg_temp.number(32), pg_temp.number(2), 'Two');

insert into community_members (community_id, user_id)
values (pg_temp.number(31), pg_temp.number(5)), (pg_temp.number(32), pg_temp.number(6));

insert into community_posts (id, community_id, creator_id, content_type, body, is_locked, min_tip_to_unlock)
values
  (pg_temp.number(41), pg_temp.number(31), pg_temp.number(1), 'text', 'Locked', true, 5),
  (pg_temp.number(42), pg_temp.number(32), pg_temp.number(2), 'text', 'Locked', true, 5);

insert into tips (id, from_user_id, to_creator_id, amount, platform_fee, net_amount)
values
  (pg_temp.number(51), pg_temp.number(5), pg_temp.number(1), 5, 1, 4),
  (pg_temp.number(52), pg_temp.number(6), pg_temp.number(2), 5, 1, 4);

insert into tip_unlocks (tip_id, community_post_id)
values (pg_temp.number(51), pg_temp.number(41)), (pg_temp.number(52), pg_temp.number(42));

insert into memberships (user_id, membership_type)
values (pg_temp.number(1), 'creator_plus'), (pg_temp.number(5), 'supporter_plus');

insert into boosts (supporter_id, campaign_id, amount)
values (pg_temp.number(5), pg_temp.number(11), 1), (pg_temp.number(6), pg_temp.number(12), 1);

insert into rewards (user_id, source, amount)
values (pg_temp.number(5), 'boost', 1), (pg_temp.number(6), 'share', 1);

insert into live_events (id, creator_id, campaign_id, title)
values
  (pg_temp.number(61), pg_temp.number(1), pg_temp.number(11), 'One'),
  (pg_temp.number(62), pg_temp.number(2), pg_temp.number(12), 'Two');

insert into live_sales (live_event_id, buyer_id, amount, platform_fee, net_amount)
values (pg_temp.number(61), pg_temp.number(5), 10, 1, 9), (pg_temp.number(62), pg_temp.number(6), 10, 1, 9);

insert into idempotency_keys (actor, key, operation, request_hash)
values (pg_temp.number(5), 'one', 'tip_creator', '\x00');
