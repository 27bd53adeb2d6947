-- What people practise, what they wrote down, and what MIRA said to it.
insert into practice_definitions (
  id, name, description, category, default_duration_minutes, instructions, is_active, created_at, updated_at
)
select
  pg_temp.id_of('definition/' || name),
  title,
  description,
  category,
  minutes,
  instructions::jsonb,
  is_active,
  pg_temp.day(0),
  pg_temp.day(0)
from (
  values
    (
      'breath', 'Box Breathing', 'Four counts in, hold, out, hold. It settles the heart before the day begins.', 'breath', 5,
      '["Sit upright.", "Breathe in for four.", "Hold for four.", "Breathe out for four.", "Hold for four."]', true
    ),
    (
      'meditation', 'Sitting Still', 'A quiet seat, an honest clock, and nothing to achieve.', 'meditation', 20,
      '["Find a seat.", "Set the clock.", "Come back to the breath as often as you leave it."]', true
    ),
    (
      'gratitude', 'Three Good Things', 'Write down three things that went well today, and why.', 'reflection', 10,
      '["Take a pen.", "Name three things.", "Say why each one happened."]', true
    ),
    (
      'dance', 'Morning Dance', 'Three songs, no mirror.', 'movement', 12,
      '["Choose three songs.", "Close the curtains.", "Dance."]', true
    ),
    (
      'walk', 'Walking Slowly', 'Half the speed, twice the street.', 'movement', 30,
      '["Leave the phone.", "Walk half as fast as usual."]', true
    ),
    ('plunge', 'Ice Plunge', 'Retired until the instructions are safer.', 'movement', 3, '[]', false)
) as definition (name, title, description, category, minutes, instructions, is_active);

insert into practices (id, user_id, definition_id, title, schedule, status, created_at, updated_at)
select
  pg_temp.id_of('practice/' || username || '/' || definition),
  pg_temp.person(username),
  pg_temp.id_of('definition/' || definition),
  title,
  schedule::jsonb,
  status,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    ('lumen', 'breath', 'Before the light', '{"days": "daily", "at": "05:30"}', 'active', 10),
    ('lumen', 'gratitude', null, '{"days": ["sunday"]}', 'paused', 20),
    ('priya', 'meditation', 'The eleven-year plan', '{"days": "daily", "at": "06:00"}', 'active', 11),
    ('marisol', 'dance', null, '{"days": "daily"}', 'active', 12),
    ('tomo', 'walk', 'To the river and back', '{"days": ["tuesday", "friday"]}', 'active', 13),
    ('kojo', 'gratitude', 'At the stove', '{}', 'active', 14),
    ('wren', 'walk', null, '{}', 'archived', 15)
) as practice (username, definition, title, schedule, status, day);

insert into practice_logs (id, practice_id, user_id, logged_at, duration_minutes, notes, created_at)
select
  pg_temp.id_of('log/' || username || '/' || definition || '/' || day),
  pg_temp.id_of('practice/' || username || '/' || definition),
  pg_temp.person(username),
  pg_temp.day(day),
  minutes,
  case day when span.last_day then note end,
  pg_temp.day(day + 0.01)
from (
  values
    ('lumen', 'breath', 40, 46, 5, 'Overslept by a minute. Counted anyway.'),
    ('lumen', 'breath', 60, 69, 6, 'Fog over the bridge, then none.'),
    ('priya', 'meditation', 55, 58, 12, 'Nineteen thoughts about breakfast.'),
    ('priya', 'meditation', 67, 69, 14, 'Fourteen minutes. The clock was honest.'),
    ('marisol', 'dance', 64, 69, 12, 'Cumbia, cumbia, silence.'),
    ('tomo', 'walk', 61, 61, 35, 'a heron standing / in last year''s reflection of / this year''s first cold rain'),
    ('tomo', 'walk', 68, 68, 40, null),
    ('kojo', 'gratitude', 66, 67, 8, 'The okra. The phone call. The okra again.'),
    ('wren', 'walk', 16, 17, 20, null)
) as span (username, definition, first_day, last_day, minutes, note)
cross join lateral generate_series(first_day, last_day) as day
order by day.day, username;

-- As they stood on the demo's last day; counted by now they would all have lapsed.
update practice_streaks
set id = pg_temp.id_of('streak/' || practices.id),
    current_streak = case when counted.last_logged_on >= (pg_temp.day(70))::date - 2 then counted.current_streak else 0 end,
    longest_streak = counted.longest_streak,
    last_logged_on = counted.last_logged_on,
    updated_at = coalesce(
      (select max(created_at) from practice_logs where practice_id = practices.id), practices.created_at
    )
from practices
join profiles on profiles.id = practices.user_id
cross join lateral count_streak(practices.id, profiles.timezone) as counted
where practice_streaks.practice_id = practices.id
  and practices.user_id in (select pg_temp.person(username) from persons);

insert into affirmations (id, user_id, body, category, is_active, created_at, updated_at)
select
  pg_temp.id_of('affirmation/' || number),
  pg_temp.person(username),
  body,
  category,
  is_active,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    (1, null, 'You are allowed to begin again today.', 'beginning', true, 0),
    (2, null, 'Small and daily outlasts large and someday.', 'practice', true, 0),
    (3, null, 'Good energy is shared energy.', 'community', true, 0),
    (4, 'lumen', 'Light comes to those who are up.', 'morning', true, 12),
    (5, 'priya', 'The clock is not my enemy.', 'practice', true, 15),
    (6, 'kojo', 'Salt last, thanks first.', null, false, 20)
) as affirmation (number, username, body, category, is_active, day);

insert into mira_prompts (id, key, version, template, is_active, created_at, updated_at)
select pg_temp.id_of('prompt/' || key || '/' || version), key, version, template, is_active, pg_temp.day(day), pg_temp.day(day)
from (
  values
    ('check_in', 1, 'How are you, {name}?', false, 0),
    ('check_in', 2, 'Good to see you, {name}. What is one word for this morning?', true, 20),
    ('after_practice', 1, 'Done! What did you notice?', true, 0)
) as prompt (key, version, template, is_active, day);

insert into mira_interactions (id, user_id, prompt_id, interaction_type, user_input, mira_response, metadata, created_at)
select
  pg_temp.id_of('mira/' || number),
  pg_temp.person(username),
  pg_temp.id_of('prompt/' || prompt),
  type,
  input,
  response,
  '{"app": "ios"}',
  pg_temp.day(day)
from (
  values
    (1, 'lumen', 'check_in/2', 'check_in', 'Foggy.', 'Fog is light that has not decided yet. Five breaths?', 60),
    (2, 'priya', 'after_practice/1', 'reflection', 'That I am always hungry.', 'Then breakfast was part of the practice today.', 67),
    (3, 'kojo', null, 'chat', 'Is okra gratitude?', 'Okra is at least a beginning.', 67.5),
    (4, 'wren', 'check_in/2', 'check_in', 'Quiet.', null, 69)
) as exchange (number, username, prompt, type, input, response, day);

insert into discovery_recommendations (id, user_id, target_type, target_id, score, reason, dismissed_at, created_at)
values
  (
    pg_temp.id_of('recommendation/1'), pg_temp.person('wren'), 'profile', pg_temp.person('tomo'), 0.8125,
    'You both walk slowly.', null, pg_temp.day(31)
  ),
  (
    pg_temp.id_of('recommendation/2'), pg_temp.person('wren'), 'community', pg_temp.id_of('community/sunrise'), 0.7400,
    'People near your rhythm meet here.', null, pg_temp.day(31)
  ),
  (
    pg_temp.id_of('recommendation/3'), pg_temp.person('lumen'), 'business', pg_temp.id_of('business/sol'), 0.9050,
    'Five of your connections practise there.', null, pg_temp.day(33)
  ),
  (
    pg_temp.id_of('recommendation/4'), pg_temp.person('priya'), 'practice', pg_temp.id_of('definition/walk'), 0.5500,
    'It pairs well with sitting.', pg_temp.day(36), pg_temp.day(35)
  );

insert into search_queries (id, user_id, query, filters, result_count, created_at)
select
  pg_temp.id_of('search/' || number),
  pg_temp.person(username),
  query,
  filters::jsonb,
  found,
  pg_temp.day(day)
from (
  values
    (1, 'wren', 'quiet people', '{"type": "profile"}', 2, 59),
    (2, 'tomo', 'yoga harbour', '{}', 1, 17.4),
    (3, 'lumen', 'sunrise', '{"type": "community"}', 1, 12)
) as search (number, username, query, filters, found, day);

insert into ai_model_configs (
  id, provider, model, task_type, priority, settings, is_active, managed_by, created_at, updated_at
)
select
  pg_temp.id_of('model/' || model),
  provider,
  model,
  task_type,
  priority,
  settings::jsonb,
  is_active,
  pg_temp.id_of('admin/ada'),
  pg_temp.day(0),
  pg_temp.day(0)
from (
  values
    ('northlight', 'aurora-large', 'chat', 10, '{"temperature": 0.7}', true),
    ('northlight', 'aurora-small', 'classification', 5, '{}', true),
    ('tidepool', 'reef-2', 'chat', 1, '{}', false)
) as config (provider, model, task_type, priority, settings, is_active);

insert into ai_provider_credentials (
  id, provider, label, encrypted_key, is_active, managed_by, rotated_at, created_at, updated_at
)
values
  (
    pg_temp.id_of('credential/northlight'), 'northlight', 'production', 'demo-not-a-key', true, pg_temp.id_of('admin/ada'),
    pg_temp.day(30), pg_temp.day(0), pg_temp.day(30)
  );

insert into ai_daily_budgets (id, config_id, budget_date, limit_usd, spent_usd, created_at, updated_at)
select
  pg_temp.id_of('budget/' || day),
  pg_temp.id_of('model/aurora-large'),
  (pg_temp.day(day) at time zone 'UTC')::date,
  5.00,
  spent,
  pg_temp.day(day - 0.3),
  pg_temp.day(day)
from (values (60, 0.0042), (67, 0.0081), (69, 5.0000)) as budget (day, spent);

insert into ai_model_interactions (
  id, user_id, config_id, task_type, input_tokens, output_tokens, cost_usd, latency_ms, success, error_message, created_at
)
select
  pg_temp.id_of('ai/' || number),
  pg_temp.person(username),
  pg_temp.id_of('model/' || model),
  task_type,
  input,
  output,
  cost,
  latency,
  error is null,
  error,
  pg_temp.day(day)
from (
  values
    (1, 'lumen', 'aurora-large', 'chat', 312, 41, 0.0042, 820, null, 60),
    (2, 'priya', 'aurora-large', 'chat', 298, 38, 0.0040, 764, null, 67),
    (3, 'kojo', 'aurora-large', 'chat', 301, 40, 0.0041, 911, null, 67.5),
    (4, 'wren', 'aurora-large', 'chat', 305, 0, 0.0000, 30000, 'the provider did not answer in time', 69)
) as call (number, username, model, task_type, input, output, cost, latency, error, day);

insert into ai_cache_entries (id, cache_key, config_id, response, hit_count, expires_at, created_at)
values
  (
    pg_temp.id_of('cache/greeting'), md5('vibeup/cache/greeting'), pg_temp.id_of('model/aurora-small'),
    '{"label": "greeting"}', 17, pg_temp.far_away(), pg_temp.day(50)
  );
