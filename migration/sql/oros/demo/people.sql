-- The demo world's people, and the ids and clock that all of it is made with: the same on every machine.
create function pg_temp.id_of(p_thing text)
returns uuid
language sql
immutable
return md5('oros/' || p_thing)::uuid;

-- Days and time of day since the platform opened.
create function pg_temp.day(p_day numeric)
returns timestamptz
language sql
immutable
return timestamptz '2026-01-05 09:00:00Z' + p_day * interval '1 day';

-- The demo's past has its own time, not the time at which it is made.
alter table wallets disable trigger update_wallets_updated_at;
alter table campaigns disable trigger update_campaigns_updated_at;

insert into users (id, email, username, display_name, profile_image_url, bio, kyc_status, created_at, updated_at)
select
  pg_temp.id_of('user/' || username),
  username || '@oros.example',
  username,
  display_name,
  'https://images.oros.example/people/' || username || '.jpg',
  bio,
  kyc_status,
  pg_temp.day(joined),
  pg_temp.day(joined)
from (
  values
    ('ada', 'Ada Lindqvist', 'Keeps order at OROS.', 'approved', 0),
    ('lumen', 'Lumen Okafor', 'Light, lenses and long walks before sunrise.', 'approved', 1),
    ('marisol', 'Marisol Vega', 'Dances, teaches, travels with two pairs of shoes.', 'approved', 1.2),
    ('kojo', 'Kojo Mensah', 'Cooks what his grandmother cooked, on two burners.', 'pending', 2),
    ('ines', 'Inês Duarte', 'Bowls, cups and the odd broken kiln.', 'approved', 3),
    ('fernleaf', 'Fernleaf Tea', 'Small gardens, slow tea.', 'approved', 4),
    ('atlas', 'Atlas Shoes', 'Shoes that come back from the mountain.', 'approved', 4.3),
    ('solstice', 'Solstice Audio', 'Loudspeakers for quiet people.', 'pending', 5),
    ('priya', 'Priya Raman', 'Finds good people and tells everybody.', 'approved', 6),
    ('tomo', 'Tomo Hayashi', 'Collects postcards and recipes.', 'pending', 6.5),
    ('wren', 'Wren Abbott', 'Listens more than posts.', 'pending', 7),
    ('jonah', 'Jonah Fields', null, 'rejected', 8)
) as person (username, display_name, bio, kyc_status, joined);

update wallets
set id = pg_temp.id_of('wallet/' || users.username),
    created_at = users.created_at,
    updated_at = users.created_at
from users
where users.id = wallets.user_id
  and wallets.user_id = pg_temp.id_of('user/' || users.username);

insert into user_roles (id, user_id, role, created_at)
select
  pg_temp.id_of('role/' || held.username || '/' || role),
  users.id,
  role,
  users.created_at
from (
  values
    ('ada', 'admin'),
    ('lumen', 'creator'),
    ('lumen', 'supporter'),
    ('marisol', 'creator'),
    ('kojo', 'creator'),
    ('ines', 'creator'),
    ('fernleaf', 'business'),
    ('atlas', 'business'),
    ('solstice', 'business'),
    ('priya', 'supporter'),
    ('tomo', 'supporter'),
    ('wren', 'supporter'),
    ('wren', 'creator'),
    ('jonah', 'supporter')
) as held (username, role)
join users on users.id = pg_temp.id_of('user/' || held.username);

insert into creator_profiles (user_id, hashtags, min_tip_amount, ranking_score, verified, created_at, updated_at)
select
  pg_temp.id_of('user/' || username),
  hashtags,
  min_tip_amount,
  ranking_score,
  verified,
  pg_temp.day(8),
  pg_temp.day(8)
from (
  values
    ('lumen', array['photography', 'travel', 'light'], 2.00, 92.50, true),
    ('marisol', array['dance', 'travel'], 1.00, 88.00, true),
    ('kojo', array['cooking', 'family'], 1.00, 71.25, false),
    ('ines', array['ceramics', 'home'], 5.00, 64.00, true),
    ('wren', array['books'], 1.00, 12.00, false)
) as profile (username, hashtags, min_tip_amount, ranking_score, verified);

insert into business_profiles (user_id, company_name, website, industry, verified, created_at, updated_at)
select
  pg_temp.id_of('user/' || username),
  company_name,
  'https://' || username || '.example',
  industry,
  verified,
  pg_temp.day(8),
  pg_temp.day(8)
from (
  values
    ('fernleaf', 'Fernleaf Tea Ltd', 'food and drink', true),
    ('atlas', 'Atlas Shoes GmbH', 'clothing', true),
    ('solstice', 'Solstice Audio Inc', 'electronics', false)
) as profile (username, company_name, industry, verified);

insert into memberships (id, user_id, membership_type, status, billing_provider_id, started_at, ends_at)
select
  pg_temp.id_of('membership/' || username || '/' || membership_type),
  pg_temp.id_of('user/' || username),
  membership_type,
  status,
  'sub_demo_' || username,
  pg_temp.day(started),
  pg_temp.day(ended)
from (
  values
    ('lumen', 'creator_pro', 'active', 10, null),
    ('marisol', 'creator_plus', 'canceled', 10, 41),
    ('priya', 'supporter_plus', 'active', 12, null),
    ('fernleaf', 'business_growth', 'active', 9, null),
    ('solstice', 'business_growth', 'expired', 9, 39)
) as plan (username, membership_type, status, started, ended);
