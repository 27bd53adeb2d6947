-- Communities, their posts, tips and what they unlocked, live shopping, rewards.
insert into communities (id, creator_id, name, description, created_at)
select
  pg_temp.id_of('community/' || name),
  pg_temp.id_of('user/' || creator),
  title,
  description,
  pg_temp.day(day)
from (
  values
    ('golden', 'lumen', 'Golden hour', 'Light, and how to wait for it.', 10),
    ('steps', 'marisol', 'Barrio steps', 'A figure a week, in slow motion first.', 11),
    ('table', 'kojo', 'Kojo''s table', 'Recipes that feed six and forgive mistakes.', 12)
) as community (name, creator, title, description, day);

insert into community_members (id, community_id, user_id, role, joined_at)
select
  pg_temp.id_of('member/' || community || '/' || username),
  pg_temp.id_of('community/' || community),
  pg_temp.id_of('user/' || username),
  role,
  pg_temp.day(day)
from (
  values
    ('golden', 'priya', 'supporter', 13),
    ('golden', 'tomo', 'member', 14),
    ('golden', 'wren', 'supporter', 14.5),
    ('golden', 'ines', 'member', 15),
    ('steps', 'tomo', 'supporter', 13.5),
    ('steps', 'priya', 'member', 16),
    ('steps', 'lumen', 'member', 16.5),
    ('table', 'jonah', 'member', 17),
    ('table', 'wren', 'member', 18)
) as joined (community, username, role, day);

insert into community_posts (
  id, community_id, creator_id, content_type, body, content_url, is_locked, min_tip_to_unlock, created_at
)
select
  pg_temp.id_of('post/' || name),
  pg_temp.id_of('community/' || community),
  (select creator_id from communities where id = pg_temp.id_of('community/' || community)),
  content_type,
  body,
  content_url,
  price is not null,
  price,
  pg_temp.day(day)
from (
  values
    ('frost', 'golden', 'image', 'Frost on the canal, 6.40 in the morning.',
      'https://images.oros.example/posts/frost.jpg', null, 20),
    ('settings', 'golden', 'text', 'Exposure for backlight: meter the cheek, open up one stop, trust nothing.',
      null, 5.00, 22),
    ('preset', 'golden', 'link', 'The preset behind the canal series.',
      'https://files.oros.example/canal-preset', 8.00, 30),
    ('walk', 'golden', 'text', 'Sunday walk, 5.30 at the bridge. Bring gloves.', null, null, 44),
    ('basic', 'steps', 'video', 'The basic step, from the front.',
      'https://videos.oros.example/basic', null, 21),
    ('turn', 'steps', 'video', 'The turn everybody asks about.',
      'https://videos.oros.example/turn', 4.00, 27),
    ('shoes', 'steps', 'text', 'Leather soles. Always leather soles.', null, null, 33),
    ('jollof', 'table', 'text', 'Jollof: toast the rice first, then argue.', null, null, 24),
    ('stew', 'table', 'video', 'Groundnut stew in real time.',
      'https://videos.oros.example/stew', 2.00, 29),
    ('market', 'table', 'image', 'What ten dollars bought on Saturday.',
      'https://images.oros.example/posts/market.jpg', null, 36)
) as post (name, community, content_type, body, content_url, price, day);

insert into tips (id, from_user_id, to_creator_id, amount, platform_fee, net_amount, frequency, created_at)
select
  pg_temp.id_of('tip/' || number),
  pg_temp.id_of('user/' || giver),
  pg_temp.id_of('user/' || creator),
  amount,
  round(amount * 0.10, 2),
  amount - round(amount * 0.10, 2),
  frequency,
  pg_temp.day(day)
from (
  values
    (1, 'priya', 'lumen', 10.00, 'one_time', 23),
    (2, 'tomo', 'marisol', 5.00, 'one_time', 28),
    (3, 'wren', 'lumen', 3.50, 'monthly', 29),
    (4, 'jonah', 'kojo', 2.00, 'one_time', 30),
    (5, 'priya', 'ines', 25.00, 'one_time', 31),
    (6, 'tomo', 'lumen', 8.00, 'one_time', 32),
    (7, 'wren', 'lumen', 3.50, 'monthly', 57),
    (8, 'priya', 'marisol', 12.25, 'one_time', 58),
    (9, 'lumen', 'kojo', 4.00, 'one_time', 60),
    (10, 'wren', 'kojo', 2.05, 'one_time', 61)
) as tip (number, giver, creator, amount, frequency, day);

insert into tip_unlocks (id, tip_id, community_post_id, unlocked_at)
select
  pg_temp.id_of('unlock/' || tip),
  pg_temp.id_of('tip/' || tip),
  pg_temp.id_of('post/' || post),
  (select created_at from tips where id = pg_temp.id_of('tip/' || tip))
from (
  values
    (1, 'settings'),
    (2, 'turn'),
    (6, 'preset'),
    (10, 'stew')
) as unlocked (tip, post);

insert into live_events (
  id, creator_id, campaign_id, title, description, status, stream_url, scheduled_at, started_at, ended_at, created_at
)
select
  pg_temp.id_of('live/' || name),
  pg_temp.id_of('user/' || creator),
  pg_temp.id_of('campaign/' || campaign),
  title,
  description,
  status,
  'https://live.oros.example/' || name,
  pg_temp.day(day),
  case when status in ('live', 'ended') then pg_temp.day(day) end,
  case when status = 'ended' then pg_temp.day(day + 0.1) end,
  pg_temp.day(day - 7)
from (
  values
    ('studio', 'marisol', 'matcha', 'Studio night', 'Shoes, tea and three songs.', 'ended', 50),
    ('jollof', 'kojo', null, 'Jollof hour', 'Cook along; the spice box is for sale.', 'live', 66),
    ('kiln', 'ines', null, 'Kiln opening', 'Nobody knows what came out.', 'scheduled', 80),
    ('dawn', 'lumen', 'unplugged', 'Dawn chorus', 'Called off: rain.', 'canceled', 62)
) as live (name, creator, campaign, title, description, status, day);

insert into live_sales (id, live_event_id, buyer_id, amount, platform_fee, net_amount, created_at)
select
  pg_temp.id_of('sale/' || number),
  pg_temp.id_of('live/' || live),
  pg_temp.id_of('user/' || buyer),
  amount,
  round(amount * 0.10, 2),
  amount - round(amount * 0.10, 2),
  pg_temp.day(day)
from (
  values
    (1, 'studio', 'tomo', 30.00, 50.02),
    (2, 'studio', 'priya', 44.95, 50.03),
    (3, 'jollof', 'wren', 16.50, 66.01)
) as sale (number, live, buyer, amount, day);

insert into rewards (id, user_id, source, amount, status, created_at)
select
  pg_temp.id_of('reward/' || username || '/' || source),
  pg_temp.id_of('user/' || username),
  source,
  amount,
  status,
  pg_temp.day(day)
from (
  values
    ('priya', 'boost', 5.00, 'paid', 55),
    ('tomo', 'share', 2.00, 'pending', 56),
    ('wren', 'prediction', 1.00, 'paid', 56.5)
) as reward (username, source, amount, status, day);
