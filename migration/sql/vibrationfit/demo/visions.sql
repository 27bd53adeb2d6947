-- Life visions and all that belongs to them: states of the categories, scenes, flips, audios, boards, conversations.
create temporary table wordings on commit drop as
select username, category, transcript, summary, ideal
from (
  values
    ('priya', 'fun', 'I want to dance again, not only on weddings.', 'Dancing is how Priya plays.',
      'I dance every Thursday, badly and happily, and come home with red cheeks.'),
    ('priya', 'health', 'Sleep. And mangoes.', 'Rest and simple food keep her well.',
      'I sleep seven hours, walk to the sea and eat what my mother would call sensible.'),
    ('priya', 'travel', 'Trains, not planes.', 'She travels slowly, by train.',
      'I cross the country by night train and wake up somewhere with different tea.'),
    ('priya', 'love', 'Somebody who laughs first.', 'Love begins with laughter for her.',
      'I am loved by somebody who laughs first and listens second, and I do the same.'),
    ('priya', 'family', 'Sunday lunch with all of them.', 'The table is the heart of her family.',
      'I set the table for eleven on Sundays and nobody looks at a telephone.'),
    ('priya', 'social', 'I know many people and see few.', 'She wants fewer, deeper ties.',
      'I see four friends often instead of forty friends never.'),
    ('priya', 'home', 'A balcony with jasmine.', 'Home is small, green and open.',
      'I live in two bright rooms with a balcony of jasmine and a door that is often open.'),
    ('priya', 'work', 'I want to build the community, not the slides.', 'Her work is people.',
      'I spend my working days with people and one hour a week with slides.'),
    ('priya', 'money', 'Enough that I stop counting on the 25th.', 'Money is calm for her.',
      'I earn calmly, save a fifth, and no longer count on the 25th.'),
    ('priya', 'stuff', 'Less of it. One good bag.', 'She wants few and lasting things.',
      'I own one good bag, twelve books at a time and nothing in boxes.'),
    ('priya', 'giving', 'The girls'' school in Madurai.', 'She gives to those who learn.',
      'I put two girls a year through school and know their names and handwriting.'),
    ('priya', 'spirituality', 'Mornings before anybody is up.', 'Quiet mornings are her practice.',
      'I sit by the window before the house wakes, and the day begins in me first.'),
    ('noor', 'family', 'My children should know me in daylight.', 'Noor wants daylight with her children.',
      'I am home at two and the flour on my hands becomes their game.'),
    ('noor', 'work', 'A second oven. A second shop, maybe.', 'The bakery is to grow without eating her.',
      'I run two bakeries with people who love bread as I do, and I sleep until five.'),
    ('noor', 'health', 'My back.', 'Her back asks for care.', 'I stretch while the dough rests, and my back is quiet.'),
    ('noor', 'money', 'Pay off the oven.', 'She wants to be free of the loan.',
      'I own every oven I bake in.'),
    ('noor', 'fun', 'Swimming, once.', 'Water is her rest.', null),
    ('lumen', 'travel', 'The whole coast on foot.', 'Lumen wants to walk the coast.',
      'I walk the coast from Lagos to Dakar in stages, with one lens.'),
    ('lumen', 'work', 'My own pictures, not weddings.', 'His own pictures come first.',
      'I photograph what I choose, and it pays for what I need.'),
    ('lumen', 'money', 'It comes in heaps and goes in heaps.', 'He wants income without waves.', null),
    ('wren', 'social', 'Three people I could call at night.', null, null),
    ('jonah', 'home', 'My own keys.', 'Jonah wants a door of his own.', 'I turn my own key and the room smells of coffee.')
) as wording (username, category, transcript, summary, ideal);

insert into life_vision_category_state (
  id, user_id, category, transcript, ai_summary, ideal_state, blueprint_data, created_at, updated_at
)
select
  pg_temp.id_of('state/' || username || '/' || category),
  pg_temp.person(username),
  category, transcript, summary, ideal,
  case
    when ideal is not null and username in ('priya', 'noor') then
      jsonb_build_array(
        jsonb_build_object('being', 'at ease', 'doing', transcript, 'receiving', summary)
      )
  end,
  pg_temp.day(10),
  pg_temp.day(14)
from wordings;

insert into vision_versions (
  id, user_id, version_number, title, status, forward, conclusion, perspective, fun, health, travel, love, family,
  social, home, work, money, stuff, giving, spirituality, activation_message, richness_metadata, refined_categories,
  created_at, updated_at, is_active
)
select
  pg_temp.id_of('vision/' || vision.username || '/' || number),
  pg_temp.person(vision.username),
  number, title, status, forward, conclusion, perspective,
  texts ->> 'fun', texts ->> 'health', texts ->> 'travel', texts ->> 'love', texts ->> 'family', texts ->> 'social',
  texts ->> 'home', texts ->> 'work', texts ->> 'money', texts ->> 'stuff', texts ->> 'giving',
  texts ->> 'spirituality', activation, densities, refined, pg_temp.day(day), pg_temp.day(day + 1), is_active
from (
  values
    ('priya', 1, 'First try', 'draft', null, null, 'singular', null, '[]'::jsonb, 16, false),
    ('priya', 2, 'The open door', 'complete', 'This is how I live now.', 'And so it is, a little more each day.',
      'singular', 'Call Anjali about the Thursday class.', '["love", "work"]', 22, true),
    ('noor', 1, 'Bread and daylight', 'draft', 'We begin before the sun.', null, 'plural', null, '["family"]', 25, true),
    ('lumen', 1, 'One lens', 'draft', null, null, 'singular', null, '[]', 31, true)
) as vision (
  username, number, title, status, forward, conclusion, perspective, activation, refined, day, is_active
)
join (
  select
    username,
    jsonb_object_agg(category, coalesce(ideal, summary)) as texts,
    jsonb_object_agg(
      category,
      jsonb_build_object(
        'words', cardinality(regexp_split_to_array(coalesce(ideal, summary), '\s+')),
        'characters', char_length(coalesce(ideal, summary))
      )
    ) as densities
  from wordings
  where summary is not null
  group by username
) as assembled using (username);

insert into vision_progress (id, user_id, vision_id, category, completed, updated_at)
select
  pg_temp.id_of('progress/' || vision.id || '/' || category),
  vision.user_id,
  vision.id,
  category,
  to_jsonb(vision) ->> category is not null,
  vision.created_at
from vision_versions as vision
join people on people.id = vision.user_id
cross join unnest(array[
  'fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality'
]) as category;

insert into vision_audios (
  id, vision_id, user_id, audio_url, duration, voice_type, background_music, generation_status, error_message,
  created_at
)
select
  pg_temp.id_of('vision audio/' || number),
  pg_temp.id_of('vision/' || vision),
  pg_temp.person(username),
  case status when 'completed' then 'https://audio.vibrationfit.example/visions/' || number || '.mp3' end,
  duration, voice, music, status,
  case status when 'failed' then 'The voice was not available.' end,
  pg_temp.day(day)
from (
  values
    (1, 'priya/2', 'priya', '11:40', 'warm alto', 'rain', 'completed', 24),
    (2, 'priya/2', 'priya', '11:52', 'warm alto', 'tanpura', 'completed', 41),
    (3, 'noor/1', 'noor', null, 'calm tenor', null, 'failed', 45),
    (4, 'noor/1', 'noor', null, 'calm tenor', null, 'pending', 79)
) as audio (number, vision, username, duration, voice, music, status, day);

insert into vision_board_items (
  id, user_id, vision_id, item_type, content, image_url, position_x, position_y, created_at
)
select
  pg_temp.id_of('board/' || username || '/' || number),
  pg_temp.person(username),
  pg_temp.id_of('vision/' || vision),
  item_type, content,
  case item_type when 'image' then 'https://images.vibrationfit.example/board/' || username || number || '.jpg' end,
  x, y, pg_temp.day(day)
from (
  values
    ('priya', 1, 'priya/2', 'image', 'A balcony of jasmine', 40, 32.5, 26),
    ('priya', 2, 'priya/2', 'quote', 'Begin anywhere.', 320, 48, 26.1),
    ('priya', 3, 'priya/2', 'text', 'Thursday: dance.', 180, 260, 27),
    ('noor', 1, 'noor/1', 'image', 'The blue shop on the corner', 12, 18, 29),
    ('noor', 2, 'noor/1', 'text', 'Home at two.', 220, 90.25, 29.2),
    ('lumen', 1, 'lumen/1', 'image', 'Fishing boats at first light', 60, 60, 34)
) as item (username, number, vision, item_type, content, x, y, day);

insert into scenes (id, user_id, category, scene_text, scene_title, essence_word, created_at)
select
  pg_temp.id_of('scene/' || username || '/' || category),
  pg_temp.person(username),
  category, words, title, essence, pg_temp.day(day)
from (
  values
    ('priya', 'fun', 'The studio smells of floor polish. Somebody claps the count and everybody is late.', 'Thursday',
      'lightness', 18),
    ('priya', 'home', 'I water the jasmine with one hand and wave to the fruit seller with the other.', 'The balcony',
      'belonging', 19),
    ('noor', 'family', 'Flour on the table, four small hands in it, and the clock says ten past two.', 'Ten past two',
      'presence', 20),
    ('lumen', 'travel', 'The tide is out, the boats lie on their sides, and I have nowhere else to be.', 'Low tide',
      'freedom', 32),
    ('wren', 'social', 'Three cups on the table. Nobody fills the silence.', 'Three cups', 'ease', 36)
) as scene (username, category, words, title, essence, day);

insert into frequency_flip (id, user_id, category, input_text, clarity_seed, created_at)
select
  pg_temp.id_of('flip/' || username || '/' || category),
  pg_temp.person(username),
  category, complaint, wish, pg_temp.day(day)
from (
  values
    ('priya', 'social', 'Everybody wants something from me.', 'I choose whom I give my evenings to.', 17),
    ('noor', 'health', 'I am always tired.', 'I rest before I am tired.', 21),
    ('lumen', 'money', 'Clients never pay on time.', 'I work with people who value my time.', 30),
    ('jonah', 'home', 'I am sick of this couch.', 'I open a door that is mine.', 44)
) as flip (username, category, complaint, wish, day);

insert into vision_conversations (id, user_id, vision_id, category, messages, created_at, updated_at)
values
  (
    pg_temp.id_of('vision conversation/priya'), pg_temp.person('priya'), pg_temp.id_of('vision/priya/2'), 'love',
    '[{"role": "viva", "content": "What does laughing first look like on a Tuesday?"},
      {"role": "user", "content": "He burns the rice and we eat it anyway."}]',
    pg_temp.day(23), pg_temp.day(23.1)
  ),
  (
    pg_temp.id_of('vision conversation/noor'), pg_temp.person('noor'), pg_temp.id_of('vision/noor/1'), 'work',
    '[{"role": "user", "content": "How big is big enough?"},
      {"role": "viva", "content": "Which of your mornings would you not give away?"}]',
    pg_temp.day(26), pg_temp.day(26.2)
  );

insert into refinements (
  id, user_id, vision_id, category, operation_type, input_text, output_text, viva_notes, created_at, migrated_to_v3
)
values
  (
    pg_temp.id_of('refinement/1'), pg_temp.person('silas'), null, 'giving', 'refine_vision',
    'I want to teach.', 'I pass on what my hands know.', 'Moved from wish to presence.', pg_temp.day(1), true
  ),
  (
    pg_temp.id_of('refinement/2'), pg_temp.person('silas'), null, 'health', 'generate_guidance',
    'My shoulder hurts.', 'Begin with what does not hurt.', null, pg_temp.day(1.1), false
  ),
  (
    pg_temp.id_of('refinement/3'), pg_temp.person('priya'), pg_temp.id_of('vision/priya/1'), 'work', 'refine_vision',
    'Fewer slides.', 'I spend my days with people.', null, pg_temp.day(16.5), true
  );

insert into refinements_backup_20251111
select *, '{"tokens_used": 812, "confidence": "0.7"}'::jsonb
from refinements
where id = pg_temp.id_of('refinement/1');

insert into vision_versions_backup_20251111
select *, '{"ai_generated": true}'::jsonb
from vision_versions
where id = pg_temp.id_of('vision/priya/1');

insert into actualization_blueprints (
  id, user_id, vision_id, category, blueprint_data, status, created_at, updated_at
)
values (
  pg_temp.id_of('blueprint/priya'), pg_temp.person('priya'), pg_temp.id_of('vision/priya/2'), 'work',
  '{"gap": "Slides take a third of the week."}', 'draft', pg_temp.day(28), pg_temp.day(28)
);

insert into blueprint_phases (id, blueprint_id, user_id, title, order_index, status, created_at, updated_at)
values
  (
    pg_temp.id_of('phase/priya/1'), pg_temp.id_of('blueprint/priya'), pg_temp.person('priya'), 'Hand over the slides',
    0, 'active', pg_temp.day(29), pg_temp.day(50)
  ),
  (
    pg_temp.id_of('phase/priya/2'), pg_temp.id_of('blueprint/priya'), pg_temp.person('priya'), 'A weekly circle',
    1, 'pending', pg_temp.day(29), pg_temp.day(29)
  ),
  (
    pg_temp.id_of('phase/wren/1'), null, pg_temp.person('wren'), 'One invitation a month', 0, 'active',
    pg_temp.day(37), pg_temp.day(37)
  );

insert into blueprint_tasks (
  id, phase_id, user_id, title, completed, due_date, order_index, created_at, updated_at
)
select
  pg_temp.id_of('task/' || phase || '/' || place),
  pg_temp.id_of('phase/' || phase),
  pg_temp.person(username),
  title, completed, due::date, place, pg_temp.day(30), pg_temp.day(48)
from (
  values
    ('priya/1', 'priya', 0, 'Ask Karthik to take the monthly deck', true, '2026-02-20'),
    ('priya/1', 'priya', 1, 'Delete three standing meetings', false, '2026-04-01'),
    ('priya/2', 'priya', 0, 'Find a room with a door', false, null),
    ('wren/1', 'wren', 0, 'Soup for four', true, '2026-03-07')
) as task (phase, username, place, title, completed, due);

insert into blueprint_insights (id, blueprint_id, user_id, insight_type, insight_text, created_at)
values
  (
    pg_temp.id_of('blueprint insight/priya'), pg_temp.id_of('blueprint/priya'), pg_temp.person('priya'), 'pattern',
    'You say yes on Mondays and regret it on Thursdays.', pg_temp.day(31)
  ),
  (
    pg_temp.id_of('blueprint insight/wren'), null, pg_temp.person('wren'), 'strength',
    'People stay longer when you cook.', pg_temp.day(60)
  );
