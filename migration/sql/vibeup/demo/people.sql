-- The demo world's people, and the ids and clock that all of it is made with: the same on every machine.
create function pg_temp.person(p_username text)
returns uuid
language sql
immutable
return md5('vibeup:' || p_username)::uuid;

create function pg_temp.id_of(p_thing text)
returns uuid
language sql
immutable
return md5('vibeup/' || p_thing)::uuid;

-- Days and time of day since the platform opened.
create function pg_temp.day(p_day numeric)
returns timestamptz
language sql
immutable
return timestamptz '2026-01-05 09:00:00Z' + p_day * interval '1 day';

-- What is to be open in the demo stays open for long.
create function pg_temp.far_away()
returns timestamptz
language sql
immutable
return timestamptz '2035-01-01 00:00:00Z';

-- The demo's past has its own time, not the time at which it is made.
do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'onboarding_state', 'memberships', 'practice_streaks', 'crypto_wallets', 'vibe_token_balances',
    'community_treasuries'
  ]
  loop
    execute format('alter table %I disable trigger %I', each_table, 'update_' || each_table || '_updated_at');
  end loop;
end
$$;

create temporary table persons on commit drop as
select *
from (
  values
    ('ada', 'Ada Lindqvist', 'Keeps order at VIBEUP.', 'Europe/Stockholm', 0),
    ('lumen', 'Lumen Okafor', 'Breath before light. Up at five, usually.', 'Europe/Lisbon', 1),
    ('marisol', 'Marisol Vega', 'Dances every morning, teaches every evening.', 'America/Mexico_City', 1.2),
    ('kojo', 'Kojo Mensah', 'Cooks, fasts now and then, writes down both.', 'Africa/Accra', 2),
    ('ines', 'Inês Duarte', 'Clay teaches patience. So do cats.', 'Europe/Lisbon', 3),
    ('priya', 'Priya Raman', 'Meditation beginner for eleven years.', 'Asia/Kolkata', 6),
    ('tomo', 'Tomo Hayashi', 'Long walks, short haiku.', 'Asia/Tokyo', 6.5),
    ('wren', 'Wren Abbott', 'Listens more than posts.', 'America/Toronto', 7),
    ('jonah', 'Jonah Fields', null, 'UTC', 8),
    ('sol', 'Sol Ibarra', 'Runs Sol & Stillness, a small yoga room by the harbour.', 'Europe/Madrid', 4),
    ('noor', 'Noor Haddad', 'Cold water, warm people.', 'Asia/Beirut', 5),
    ('bea', 'Bea Novak', 'Bakes bread for forty and gives thirty loaves away.', 'Europe/Prague', 9)
) as person (username, display_name, bio, timezone, joined);

-- A host may keep its own accounts there.
insert into auth.users (id, email)
select pg_temp.person(username), username || '@vibeup.example'
from persons
on conflict (id) do nothing;

insert into profiles (id, display_name, avatar_url, bio, timezone, created_at, updated_at)
select
  pg_temp.person(username),
  display_name,
  'https://images.vibeup.example/people/' || username || '.jpg',
  bio,
  timezone,
  pg_temp.day(joined),
  pg_temp.day(joined)
from persons;

update onboarding_state
set id = pg_temp.id_of('onboarding/' || persons.username),
    current_step = state.current_step,
    completed_steps = state.completed_steps::jsonb,
    is_complete = state.current_step = 'done',
    completed_at = case state.current_step when 'done' then pg_temp.day(joined + 0.1) end,
    created_at = pg_temp.day(joined),
    updated_at = pg_temp.day(joined + 0.1)
from persons
join (
  values
    ('wren', 'practice', '["welcome", "intention"]'),
    ('jonah', 'welcome', '[]'),
    ('', 'done', '["welcome", "intention", "practice", "community"]')
) as state (username, current_step, completed_steps)
  on state.username = case when persons.username in ('wren', 'jonah') then persons.username else '' end
where onboarding_state.user_id = pg_temp.person(persons.username);

update memberships
set id = pg_temp.id_of('membership/' || persons.username),
    tier = coalesce(plan.tier, 'free'),
    status = coalesce(plan.status, 'active'),
    billing_provider_id = case when plan.tier is not null then 'sub_demo_' || persons.username end,
    started_at = pg_temp.day(coalesce(plan.started, joined)),
    ends_at = case plan.ends when 'far' then pg_temp.far_away() when 'past' then pg_temp.day(41) end,
    created_at = pg_temp.day(joined),
    updated_at = pg_temp.day(coalesce(plan.started, joined))
from persons
left join (
  values
    ('lumen', 'plus', 'active', 10, 'far'),
    ('priya', 'plus', 'active', 12, 'far'),
    ('marisol', 'plus', 'canceled', 11, 'far'),
    ('sol', 'pro', 'active', 9, 'far'),
    ('tomo', 'plus', 'expired', 11, 'past')
) as plan (username, tier, status, started, ends) on plan.username = persons.username
where memberships.user_id = pg_temp.person(persons.username);

insert into admin_users (id, user_id, role, is_active, created_at, updated_at)
values
  (pg_temp.id_of('admin/ada'), pg_temp.person('ada'), 'super_admin', true, pg_temp.day(0), pg_temp.day(0)),
  (pg_temp.id_of('admin/noor'), pg_temp.person('noor'), 'moderator', true, pg_temp.day(20), pg_temp.day(20)),
  (pg_temp.id_of('admin/jonah'), pg_temp.person('jonah'), 'support', false, pg_temp.day(9), pg_temp.day(30));

insert into profile_attributes (id, user_id, attribute_key, attribute_value, is_public, created_at, updated_at)
select
  pg_temp.id_of('attribute/' || username || '/' || key),
  pg_temp.person(username),
  key,
  value::jsonb,
  is_public,
  pg_temp.day(10),
  pg_temp.day(10)
from (
  values
    ('lumen', 'interests', '["breathwork", "photography", "sunrise"]', true),
    ('lumen', 'rhythm', '"early"', true),
    ('lumen', 'birth_date', '"1991-04-12"', false),
    ('marisol', 'interests', '["dance", "breathwork"]', true),
    ('kojo', 'interests', '["cooking", "fasting", "gratitude"]', true),
    ('ines', 'rhythm', '"late"', true),
    ('priya', 'interests', '["meditation", "tea"]', true),
    ('priya', 'goal', '"twenty minutes, without looking at the clock"', false),
    ('tomo', 'interests', '["walking", "haiku"]', true),
    ('sol', 'teaches', '["yoga", "stillness"]', true)
) as attribute (username, key, value, is_public);

insert into connections (id, requester_id, addressee_id, status, created_at, responded_at)
select
  pg_temp.id_of('connection/' || requester || '/' || addressee),
  pg_temp.person(requester),
  pg_temp.person(addressee),
  status,
  pg_temp.day(day),
  case when status <> 'pending' then pg_temp.day(day + 0.4) end
from (
  values
    ('lumen', 'priya', 'accepted', 11),
    ('lumen', 'marisol', 'accepted', 12),
    ('priya', 'tomo', 'accepted', 14),
    ('kojo', 'ines', 'accepted', 15),
    ('noor', 'lumen', 'accepted', 16),
    ('tomo', 'sol', 'accepted', 18),
    ('wren', 'lumen', 'pending', 60),
    ('jonah', 'priya', 'declined', 40),
    ('marisol', 'jonah', 'blocked', 44),
    ('bea', 'kojo', 'pending', 66)
) as connection (requester, addressee, status, day);

insert into chemistry_assessments (id, user_id, other_user_id, score, dimensions, created_at)
select
  pg_temp.id_of('chemistry/' || one || '/' || other),
  pg_temp.person(one),
  pg_temp.person(other),
  score,
  dimensions::jsonb,
  pg_temp.day(day)
from (
  values
    ('lumen', 'priya', 87.50, '{"rhythm": 92, "values": 88, "humour": 82}', 11),
    ('priya', 'lumen', 84.00, '{"rhythm": 90, "values": 85, "humour": 77}', 11),
    ('tomo', 'wren', 73.25, '{"rhythm": 64, "values": 90, "humour": 66}', 32),
    ('kojo', 'bea', 91.00, '{"rhythm": 85, "values": 95, "humour": 93}', 50)
) as assessment (one, other, score, dimensions, day);

insert into profile_views (id, viewer_id, viewed_id, created_at)
select
  pg_temp.id_of('view/' || number),
  pg_temp.person(viewer),
  pg_temp.person(viewed),
  pg_temp.day(day)
from (
  values
    (1, 'wren', 'lumen', 59.9),
    (2, 'priya', 'lumen', 10.9),
    (3, 'jonah', 'priya', 39.5),
    (4, 'bea', 'kojo', 65.8),
    (5, 'lumen', 'priya', 10.95),
    (6, 'tomo', 'sol', 17.5),
    (7, 'lumen', 'sol', 33.2)
) as looked (number, viewer, viewed, day);

insert into messages (id, sender_id, recipient_id, body, metadata, read_at, created_at)
select
  pg_temp.id_of('message/' || number),
  pg_temp.person(sender),
  pg_temp.person(recipient),
  body,
  metadata::jsonb,
  case when read then pg_temp.day(day + 0.05) end,
  pg_temp.day(day)
from (
  values
    (1, 'lumen', 'priya', 'Did you sit this morning?', '{}', true, 12),
    (2, 'priya', 'lumen', 'Eleven minutes. The twelfth was a lost cause.', '{}', true, 12.1),
    (3, 'lumen', 'priya', 'Eleven is a fine number. Tomorrow at six, together?', '{}', true, 12.2),
    (4, 'priya', 'lumen', 'Together. I will bring the tea, you bring the light.', '{}', true, 12.3),
    (5, 'tomo', 'sol', 'Is there still a mat free on Thursday?', '{}', true, 19),
    (6, 'sol', 'tomo', 'For you always. It is 12 USDC, pay when you come.', '{"listing": "evening class"}', true, 19.1),
    (7, 'kojo', 'ines', 'I owe you for the two bowls!', '{}', true, 22),
    (8, 'ines', 'kojo', 'You do. I have sent you a request, no hurry.', '{}', true, 22.2),
    (9, 'lumen', 'marisol', 'Your morning set got me through the rain.', '{}', false, 63),
    (10, 'priya', 'tomo', 'Could you take over the tea money this month?', '{}', false, 68)
) as message (number, sender, recipient, body, metadata, read, day);

insert into notifications (id, user_id, type, title, body, data, read_at, created_at)
select
  pg_temp.id_of('notification/' || number),
  pg_temp.person(username),
  type,
  title,
  body,
  data,
  case when read then pg_temp.day(day + 0.1) end,
  pg_temp.day(day)
from (
  values
    (
      1, 'lumen', 'connection_requested', '@wren would like to connect', null,
      jsonb_build_object('connection_id', pg_temp.id_of('connection/wren/lumen'), 'profile_id', pg_temp.person('wren')),
      false, 60
    ),
    (
      2, 'priya', 'connection_accepted', '@tomo has accepted', null,
      jsonb_build_object('connection_id', pg_temp.id_of('connection/priya/tomo'), 'profile_id', pg_temp.person('tomo')),
      true, 14.4
    ),
    (
      3, 'tomo', 'payment_requested', '@priya asks for 8 USDC', 'Tea money, March',
      jsonb_build_object('payment_request_id', pg_temp.id_of('request/tea'), 'profile_id', pg_temp.person('priya')),
      false, 68
    ),
    (
      4, 'lumen', 'reward_granted', 'You have earned 15 VIBES', null,
      jsonb_build_object('reward_id', pg_temp.id_of('reward/lumen/streak')), true, 40
    ),
    (
      5, 'sol', 'treasury_approval_needed', '@lumen wants to spend 120 VIBES of "Sunrise fund"', 'Blankets for the pier',
      jsonb_build_object('transaction_id', pg_temp.id_of('movement/treasury/blankets')), false, 69
    )
) as notification (number, username, type, title, body, data, read, day);

insert into feature_flags (id, key, description, is_enabled, rollout_percent, created_at, updated_at)
select pg_temp.id_of('flag/' || key), key, description, is_enabled, rollout_percent, pg_temp.day(0), pg_temp.day(day)
from (
  values
    ('crypto_wallets', 'Wallets, payments and staking', true, 100, 9),
    ('mira_voice', 'MIRA speaks', true, 25, 55),
    ('solana_chain', 'Wallets on Solana', false, 0, 0)
) as flag (key, description, is_enabled, rollout_percent, day);

insert into analytics_events (id, user_id, event_name, properties, session_id, created_at)
select
  pg_temp.id_of('event/' || number),
  pg_temp.person(username),
  event_name,
  properties::jsonb,
  'demo-' || username || '-' || number,
  pg_temp.day(day)
from (
  values
    (1, 'lumen', 'app_opened', '{"platform": "ios"}', 60),
    (2, 'lumen', 'practice_logged', '{"category": "breath"}', 60.01),
    (3, 'priya', 'app_opened', '{"platform": "web"}', 61),
    (4, 'tomo', 'request_seen', '{"token": "USDC"}', 68.2)
) as event (number, username, event_name, properties, day);
