-- The demo world's people, and the ids and clock that all of it is made with: the same on every machine.
create function pg_temp.person(p_username text)
returns uuid
language sql
immutable
return md5('vibrationfit:' || p_username)::uuid;

create function pg_temp.id_of(p_thing text)
returns uuid
language sql
immutable
return md5('vibrationfit/' || p_thing)::uuid;

-- Days and time of day since the platform opened.
create function pg_temp.day(p_day numeric)
returns timestamptz
language sql
immutable
return timestamptz '2026-01-05 09:00:00Z' + p_day * interval '1 day';

-- The demo's past has its own time, not the time at which it is made.
alter table vision_versions disable trigger update_vision_versions_updated_at;
alter table token_balances disable trigger update_token_balances_updated_at;
alter table user_stats disable trigger update_user_stats_updated_at;
alter table token_usage disable trigger token_usage_read_only;

create temporary table people on commit drop as
select
  username,
  pg_temp.person(username) as id,
  first_name,
  last_name,
  username || '@vibrationfit.example' as email,
  bio,
  city,
  country,
  occupation,
  timezone,
  onboarding_step,
  pg_temp.day(joined) as joined_at,
  pg_temp.day(seen) as seen_at
from (
  values
    ('ada', 'Ada', 'Lindqvist', 'Keeps order at VibrationFit.', 'Malmö', 'Sweden', 'Platform lead',
      'Europe/Stockholm', 6, 0, 80),
    ('priya', 'Priya', 'Raman', 'Finds good people and tells everybody.', 'Chennai', 'India', 'Community builder',
      'Asia/Kolkata', 6, 1, 79.5),
    ('lumen', 'Lumen', 'Okafor', 'Light, lenses and long walks before sunrise.', 'Lagos', 'Nigeria', 'Photographer',
      'Africa/Lagos', 6, 2, 78.2),
    ('wren', 'Wren', 'Abbott', 'Listens more than posts.', 'Bristol', 'United Kingdom', 'Librarian',
      'Europe/London', 6, 3, 79.9),
    ('noor', 'Noor', 'Haddad', 'Two children, one bakery, early mornings.', 'Amman', 'Jordan', 'Baker',
      'Asia/Amman', 6, 4, 79.1),
    ('silas', 'Silas', 'Whitford', 'Here since the beginning.', 'Halifax', 'Canada', 'Boat builder',
      'America/Halifax', 6, 0.5, 61),
    ('jonah', 'Jonah', 'Fields', null, 'Austin', 'United States', 'Between jobs', 'America/Chicago', 4, 8, 66),
    ('tomo', 'Tomo', 'Hayashi', 'Collects postcards and recipes.', 'Kyoto', 'Japan', 'Teacher',
      'Asia/Tokyo', 1, 70, 70.1)
) as person (
  username, first_name, last_name, bio, city, country, occupation, timezone, onboarding_step, joined, seen
);

insert into auth.users (id, email)
select id, email
from people
on conflict (id) do nothing;

insert into profiles (id, first_name, last_name, email, created_at, updated_at)
select id, first_name, last_name, email, joined_at, joined_at
from people;

insert into administrators (user_id, created_at)
values (pg_temp.person('ada'), pg_temp.day(0));

insert into user_profiles (
  id, user_id, first_name, last_name, email, profile_picture_url, bio, city, country, occupation, strengths, "values",
  lifestyle, priorities, aspirations, pain_points, preferred_communication, timezone, language_preference, is_active,
  is_onboarding_complete, onboarding_step, last_login_at, created_at, updated_at
)
select
  pg_temp.id_of('profile/' || username), id, first_name, last_name, email,
  'https://images.vibrationfit.example/people/' || username || '.jpg', bio, city, country, occupation, strengths,
  principles, lifestyle, priorities, aspirations, pain_points, tone, timezone, 'en', true, onboarding_step >= 6,
  onboarding_step, seen_at, joined_at, joined_at + interval '1 day'
from people
join (
  values
    ('ada', '["patience", "clear words"]'::jsonb, '["fairness"]'::jsonb, '["city", "bicycle"]'::jsonb,
      '["health"]'::jsonb, '["a garden"]'::jsonb, '["too many meetings"]'::jsonb, 'direct'),
    ('priya', '["connecting people", "memory for names"]', '["generosity", "family"]', '["early riser", "dances"]',
      '["work", "love"]', '["a house by the sea"]', '["says yes too often"]', 'warm'),
    ('lumen', '["an eye for light"]', '["freedom", "craft"]', '["travels light"]',
      '["travel", "money"]', '["a book of the coast"]', '["irregular income"]', 'playful'),
    ('wren', '["listening", "order"]', '["quiet", "honesty"]', '["books", "rain"]',
      '["social", "health"]', '["a circle of friends"]', '["leaves parties early"]', 'gentle'),
    ('noor', '["endurance", "good hands"]', '["family", "bread"]', '["up at four"]',
      '["family", "work"]', '["a second bakery"]', '["never a free evening"]', 'direct'),
    ('silas', '["craft"]', '["truth", "the sea"]', '["wood and salt"]',
      '["giving"]', '["to teach what I know"]', '["a bad shoulder"]', 'plain'),
    ('jonah', '["humour"]', '["loyalty"]', '["nights"]',
      '["money", "home"]', '["my own keys"]', '["the couch I sleep on"]', 'casual'),
    ('tomo', null, null, null, null, null, null, 'formal')
) as told (
  username, strengths, principles, lifestyle, priorities, aspirations, pain_points, tone
) using (username);

-- Wren keeps another profile for writing; it is not in use.
insert into user_profiles (id, user_id, first_name, bio, created_at, updated_at)
values (
  pg_temp.id_of('profile/wren/pen'), pg_temp.person('wren'), 'W. A.', 'Writes at night.', pg_temp.day(30),
  pg_temp.day(30)
);

insert into profile_versions (id, user_id, version_number, profile_data, is_active, created_at)
select
  pg_temp.id_of('profile version/' || username || '/' || number),
  pg_temp.person(username),
  number,
  jsonb_build_object('first_name', first_name, 'bio', told, 'priorities', priorities),
  is_active,
  pg_temp.day(day)
from (
  values
    ('priya', 1, 'Knows everybody.', '["social"]'::jsonb, false, 6),
    ('priya', 2, 'Finds good people and tells everybody.', '["work", "love"]', true, 33),
    ('noor', 1, 'Two children, one bakery, early mornings.', '["family", "work"]', true, 12)
) as version (username, number, told, priorities, is_active, day)
join people using (username);

insert into voice_profiles (id, user_id, formality, energy, detail, woo, analysis, created_at)
select
  pg_temp.id_of('voice/' || username || '/' || day),
  pg_temp.person(username),
  formality, energy, detail, woo, jsonb_build_object('summary', summary),
  pg_temp.day(day)
from (
  values
    ('priya', 3, 8, 5, 6, 'Fast, warm, full of names.', 5),
    ('priya', 3, 7, 6, 7, 'Still warm, with longer pauses.', 40),
    ('lumen', 4, 6, 7, 5, 'Speaks in pictures.', 7),
    ('wren', 6, 3, 8, 4, 'Careful and exact, with dry humour.', 9),
    ('noor', 5, 6, 4, 3, 'Short sentences, all verbs.', 10)
) as voice (username, formality, energy, detail, woo, summary, day);

update user_stats
set id = pg_temp.id_of('stats/' || people.username),
    updated_at = pg_temp.day(80)
from people
where people.id = user_stats.user_id;
