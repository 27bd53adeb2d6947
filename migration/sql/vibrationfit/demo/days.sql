-- What people note from day to day, what they upload, and their talks with VIVA.
insert into journal_entries (id, user_id, entry_date, content, mood, tags, created_at, updated_at)
select
  pg_temp.id_of('journal/' || username || '/' || day),
  pg_temp.person(username),
  (pg_temp.day(day) at time zone 'UTC')::date,
  words, mood, tags, pg_temp.day(day + 0.4), pg_temp.day(day + 0.4)
from (
  values
    ('priya', 12, 'First Thursday. I was the oldest and the loudest.', 'glad', array['dance']),
    ('priya', 19, 'Said no to a dinner and slept nine hours.', 'rested', array['health']),
    ('priya', 26, 'The balcony is mine from March. Jasmine ordered.', 'excited', array['home']),
    ('priya', 47, 'Amma laughed at the table for eleven. Then she counted the chairs.', 'warm', array['family', 'home']),
    ('wren', 9, 'Read until two. No regrets before noon.', 'quiet', array['books']),
    ('wren', 38, 'Four people, one soup. They stayed until eleven.', 'surprised', array['social', 'soup']),
    ('wren', 66, 'Called Ruth at night. She was awake too.', 'held', array['social']),
    ('noor', 15, 'Sold out by nine. Sat down. Did not know how.', 'tired', array['work']),
    ('noor', 52, 'Home at two. Layla asked whether I was ill.', 'tender', array['family']),
    ('lumen', 33, 'Ninety minutes of light, one picture.', 'content', array['work', 'light']),
    ('jonah', 40, 'Looked at a room. Somebody else got it.', 'low', array['home']),
    ('silas', 20, 'Two boys came to watch the planing. They stayed.', 'proud', array['giving'])
) as entry (username, day, words, mood, tags);

insert into daily_papers (id, user_id, paper_date, content, completed, created_at)
select
  pg_temp.id_of('paper/' || username || '/' || day),
  pg_temp.person(username),
  (pg_temp.day(day) at time zone 'UTC')::date,
  jsonb_build_object('gratitude', gratitude, 'focus', focus),
  completed,
  pg_temp.day(day)
from (
  values
    ('priya', 27, 'The fruit seller who waves back', 'One call, not four', true),
    ('priya', 28, 'Rain on the roof', 'Finish nothing new', true),
    ('noor', 27, 'The oven started at once', 'Home at two', true),
    ('noor', 28, 'Layla''s drawing', 'Stretch twice', false),
    ('wren', 39, 'Soup for four', 'Write to Ruth', true)
) as paper (username, day, gratitude, focus, completed);

insert into emotional_snapshots (id, user_id, snapshot_date, emotion_type, intensity, notes, created_at)
select
  pg_temp.id_of('emotion/' || username || '/' || day),
  pg_temp.person(username),
  pg_temp.day(day), emotion, intensity, notes, pg_temp.day(day)
from (
  values
    ('priya', 12.5, 'joy', 9, 'After the class'),
    ('priya', 25.2, 'worry', 4, 'Rent'),
    ('wren', 38.6, 'belonging', 8, null),
    ('wren', 50.1, 'calm', 7, 'Rain'),
    ('noor', 15.1, 'exhaustion', 8, 'Sold out by nine'),
    ('jonah', 40.3, 'disappointment', 7, 'The room was gone'),
    ('lumen', 33.1, 'awe', 10, 'The light at the jetty')
) as feeling (username, day, emotion, intensity, notes);

insert into vibrational_event_sources (id, name, description, created_at)
values
  (pg_temp.id_of('source/music'), 'Music', 'A song, a rhythm, a concert.', pg_temp.day(0)),
  (pg_temp.id_of('source/nature'), 'Nature', 'Light, water, weather, animals.', pg_temp.day(0)),
  (pg_temp.id_of('source/people'), 'People', 'A meeting, a call, a kindness.', pg_temp.day(0)),
  (pg_temp.id_of('source/practice'), 'Practice', 'Meditation, journal, vision.', pg_temp.day(0));

insert into vibrational_events (id, user_id, event_date, event_type, description, vibration_level, created_at)
select
  pg_temp.id_of('event/' || username || '/' || number),
  pg_temp.person(username),
  pg_temp.day(day), kind, words, level, pg_temp.day(day + 0.1)
from (
  values
    ('priya', 1, 12.4, 'music', 'The drummer looked up and grinned.', 9),
    ('priya', 2, 13.0, 'people', 'A stranger from the class held the door and a long conversation.', 8),
    ('wren', 1, 38.4, 'people', 'Nobody left early.', 8),
    ('wren', 2, 66.9, 'people', 'Ruth picked up at the first ring.', 9),
    ('lumen', 1, 33.0, 'nature', 'The jetty at ten past six.', 10),
    ('jonah', 1, 40.2, 'setback', 'The room was gone.', 3)
) as moment (username, number, day, kind, words, level);

insert into vibrational_links (id, user_id, from_event_id, to_event_id, source_id, link_type, created_at)
values
  (
    pg_temp.id_of('link/priya'), pg_temp.person('priya'), pg_temp.id_of('event/priya/1'),
    pg_temp.id_of('event/priya/2'), pg_temp.id_of('source/music'), 'led to', pg_temp.day(14)
  ),
  (
    pg_temp.id_of('link/wren'), pg_temp.person('wren'), pg_temp.id_of('event/wren/1'), pg_temp.id_of('event/wren/2'),
    pg_temp.id_of('source/people'), 'led to', pg_temp.day(67)
  );

insert into abundance_events (id, user_id, event_date, event_type, amount, description, created_at)
select
  pg_temp.id_of('abundance/' || username || '/' || day),
  pg_temp.person(username),
  pg_temp.day(day), kind, amount, words, pg_temp.day(day)
from (
  values
    ('priya', 29, 'gift', null, 'A neighbour gave me her second table.'),
    ('noor', 18, 'income', 240.00, 'The hotel ordered for every Friday.'),
    ('lumen', 35, 'income', 1200.00, 'The magazine paid, and early.'),
    ('jonah', 49, 'found', 20.00, 'In the winter coat.')
) as event (username, day, kind, amount, words);

insert into assessment_results (
  id, user_id, assessment_type, overall_percentage, green_line_status, category_scores, insights, completed_at,
  created_at
)
select
  pg_temp.id_of('assessment/' || username || '/' || number),
  pg_temp.person(username),
  'vibration', percentage,
  case when percentage >= 50 then 'above' when percentage < 50 then 'below' end,
  scores, insights,
  case when percentage is not null then pg_temp.day(day + 0.1) end,
  pg_temp.day(day)
from (
  values
    ('priya', 1, 58, '{"fun": 40, "social": 45, "work": 62, "family": 85}'::jsonb,
      '["Family carries you; friends could."]'::jsonb, 4),
    ('priya', 2, 74, '{"fun": 80, "social": 66, "work": 70, "family": 88}', '["Dancing has moved everything."]', 60),
    ('noor', 1, 46, '{"family": 55, "work": 60, "health": 22}', '["Your body pays for the bakery."]', 11),
    ('wren', 1, 51, '{"social": 30, "health": 70}', null, 13),
    ('tomo', 1, null, '{}', null, 70.1)
) as result (username, number, percentage, scores, insights, day);

insert into assessment_responses (
  id, assessment_result_id, user_id, question_id, category, response_text, response_value, created_at
)
select
  pg_temp.id_of('response/' || assessment || '/' || question),
  pg_temp.id_of('assessment/' || assessment),
  pg_temp.person(split_part(assessment, '/', 1)),
  question, category, words, value, pg_temp.day(day)
from (
  values
    ('priya/1', 'fun_1', 'fun', 'I cannot remember the last time.', 2, 4.05),
    ('priya/1', 'family_1', 'family', 'Every Sunday.', 5, 4.06),
    ('priya/2', 'fun_1', 'fun', 'Thursday.', 5, 60.05),
    ('noor/1', 'health_1', 'health', 'My back wakes me.', 1, 11.05),
    ('noor/1', 'work_1', 'work', 'We sell out.', 4, 11.06),
    ('wren/1', 'social_1', 'social', 'Two, if they are home.', 2, 13.05),
    ('tomo/1', 'fun_1', 'fun', null, 4, 70.11)
) as response (assessment, question, category, words, value, day);

insert into assessment_insights (
  id, assessment_result_id, user_id, category, insight_type, insight_text, priority_level, created_at
)
select
  pg_temp.id_of('assessment insight/' || assessment || '/' || category),
  pg_temp.id_of('assessment/' || assessment),
  pg_temp.person(split_part(assessment, '/', 1)),
  category, kind, words, priority, pg_temp.day(day)
from (
  values
    ('priya/1', 'fun', 'gap', 'Play has no place in your week yet.', 1, 4.1),
    ('priya/2', 'fun', 'growth', 'Play has doubled its score.', 3, 60.1),
    ('noor/1', 'health', 'gap', 'Your body is your first employee.', 1, 11.1),
    ('wren/1', 'social', 'gap', 'You are liked more than you are met.', 2, 13.1)
) as insight (assessment, category, kind, words, priority, day);

insert into media_metadata (
  id, user_id, bucket, storage_path, public_url, file_name, file_type, file_size, mime_type, folder, category, tags,
  title, description, created_at
)
select
  pg_temp.id_of('media/' || username || '/' || file_name),
  pg_temp.person(username),
  'user-uploads',
  username || '/' || folder || '/' || file_name,
  'https://media.vibrationfit.example/' || username || '/' || file_name,
  file_name, split_part(file_name, '.', 2), size, mime_type, folder, category, tags, title, null, pg_temp.day(day)
from (
  values
    ('priya', 'jasmine.jpg', 482113, 'image/jpeg', 'vision-board', 'image', array['home', 'green'], 'Jasmine', 25),
    ('priya', 'thursday.m4a', 2203441, 'audio/mp4', 'journal', 'audio', array['dance'], 'After the class', 12.6),
    ('noor', 'shop.jpg', 391002, 'image/jpeg', 'vision-board', 'image', array['work'], 'The blue shop', 28),
    ('lumen', 'jetty.jpg', 8120334, 'image/jpeg', 'vision-board', 'image', array['light', 'travel'], 'Jetty, 6.10', 33.5)
) as file (username, file_name, size, mime_type, folder, category, tags, title, day);

insert into audio_sets (id, user_id, title, description, cover_image_url, is_active, created_at, updated_at)
values
  (
    pg_temp.id_of('set/priya'), pg_temp.person('priya'), 'Mornings', 'The vision in four parts, for the window.',
    'https://images.vibrationfit.example/sets/mornings.jpg', true, pg_temp.day(42), pg_temp.day(42)
  ),
  (
    pg_temp.id_of('set/lumen'), pg_temp.person('lumen'), 'Walking', null, null, false, pg_temp.day(44),
    pg_temp.day(44)
  );

insert into audio_tracks (
  id, audio_set_id, user_id, title, description, duration, audio_url, transcript, order_index, is_active, created_at
)
select
  pg_temp.id_of('track/' || username || '/' || place),
  pg_temp.id_of('set/' || username),
  pg_temp.person(username),
  title, null, duration,
  'https://audio.vibrationfit.example/tracks/' || username || place || '.mp3',
  transcript, place, true, pg_temp.day(42.5 + place)
from (
  values
    ('priya', 0, 'Opening', '1:10', 'This is how I live now.'),
    ('priya', 1, 'Home and family', '3:32', null),
    ('priya', 2, 'Love', '2:48', null),
    ('lumen', 0, 'The coast', '4:05', null)
) as track (username, place, title, duration, transcript);

insert into audio_variants (id, audio_track_id, variant_type, audio_url, created_at)
values
  (
    pg_temp.id_of('variant/1'), pg_temp.id_of('track/priya/0'), 'speed',
    'https://audio.vibrationfit.example/tracks/priya0-slow.mp3', pg_temp.day(46)
  ),
  (
    pg_temp.id_of('variant/2'), pg_temp.id_of('track/priya/0'), 'voice',
    'https://audio.vibrationfit.example/tracks/priya0-tenor.mp3', pg_temp.day(46.1)
  ),
  (
    pg_temp.id_of('variant/3'), pg_temp.id_of('track/lumen/0'), 'speed',
    'https://audio.vibrationfit.example/tracks/lumen0-slow.mp3', pg_temp.day(47)
  );

insert into video_mapping (id, video_key, title, video_url, category, created_at, updated_at)
select
  pg_temp.id_of('video/' || key), key, title, 'https://videos.vibrationfit.example/' || key, category, pg_temp.day(0),
  pg_temp.day(0)
from (
  values
    ('welcome', 'Welcome to VibrationFit', 'introduction'),
    ('life-vision', 'Building your life vision', 'vision'),
    ('green-line', 'What the Green Line means', 'assessment')
) as video (key, title, category);

insert into ai_conversations (
  id, user_id, conversation_type, messages, context, status, created_at, updated_at
)
values
  (
    pg_temp.id_of('conversation/priya'), pg_temp.person('priya'), 'vision_building',
    '[{"role": "viva", "content": "Tell me about your Thursdays."}]', '{"category": "fun"}', 'archived',
    pg_temp.day(15), pg_temp.day(15.1)
  ),
  (
    pg_temp.id_of('conversation/wren'), pg_temp.person('wren'), 'coaching',
    '[{"role": "user", "content": "I invited four people. What have I done?"},
      {"role": "viva", "content": "Which of the four are you most glad about?"}]',
    '{"category": "social"}', 'active', pg_temp.day(37.5), pg_temp.day(37.6)
  );

insert into viva_conversations (id, user_id, messages, created_at, updated_at)
values
  (
    pg_temp.id_of('viva/noor'), pg_temp.person('noor'),
    '[{"role": "user", "content": "I have seven minutes."},
      {"role": "viva", "content": "Then let us use four of them to breathe."}]',
    pg_temp.day(20), pg_temp.day(20.1)
  ),
  (
    pg_temp.id_of('viva/jonah'), pg_temp.person('jonah'),
    '[{"role": "user", "content": "The room is gone."}]', pg_temp.day(40.5), pg_temp.day(40.5)
  );

insert into conversation_sessions (
  id, user_id, session_type, title, metadata, status, created_at, updated_at
)
values
  (
    pg_temp.id_of('session/priya'), pg_temp.person('priya'), 'vision', 'The open door', '{"messages": 14}', 'archived',
    pg_temp.day(22), pg_temp.day(22.2)
  ),
  (
    pg_temp.id_of('session/wren'), pg_temp.person('wren'), 'coaching', 'Soup', '{}', 'active', pg_temp.day(37.5),
    pg_temp.day(37.6)
  );

-- Suggestions fit the profile of the person who asks for them.
do $$
declare
  suggested record;
begin
  for suggested in
    select username, category, suggestions, encouragement, day
    from (
      values
        ('priya', 'giving', '["Who taught you without being paid for it?", "What would you teach for nothing?"]'::jsonb,
          'You give easily. Here you may receive.', 61),
        ('noor', 'fun', '["When did you last swim?", "What is the opposite of flour?"]', 'Seven minutes are enough.', 62),
        ('wren', 'social', '["Who would come at an hour''s notice?"]', 'Soup has worked before.', 63)
    ) as suggestion (username, category, suggestions, encouragement, day)
  loop
    perform set_config(
      'request.jwt.claims', jsonb_build_object('sub', pg_temp.person(suggested.username))::text, true
    );
    insert into prompt_suggestions_cache (
      id, user_id, category, suggestions, encouragement, profile_hash, created_at, expires_at
    )
    values (
      pg_temp.id_of('suggestion/' || suggested.username), pg_temp.person(suggested.username), suggested.category,
      suggested.suggestions, suggested.encouragement, own_profile_hash(), pg_temp.day(suggested.day),
      timestamptz '2099-12-31 00:00:00Z'
    );
  end loop;
  perform set_config('request.jwt.claims', '', true);
end
$$;
