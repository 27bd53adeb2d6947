-- Conversations, each message a little after the one before.
create temporary table said (
  username text,
  conversation text,
  title text,
  model text,
  number integer,
  role text,
  content text,
  tokens integer,
  day numeric
) on commit drop;
insert into said
values
  ('priya', 'trip', 'A week in Lisbon', 'cosmo-large', 1, 'user',
    'A week in Lisbon in May, without a car: what would you do?', 18, 11),
  ('priya', 'trip', 'A week in Lisbon', 'cosmo-large', 2, 'assistant',
    'Stay in Graça, walk mornings, take the train to Sintra on a weekday, and keep one day for nothing.', 64, 11),
  ('priya', 'trip', 'A week in Lisbon', 'cosmo-large', 3, 'user', 'Is the kiln museum worth half a day?', 11, 11),
  ('priya', 'trip', 'A week in Lisbon', 'cosmo-large', 4, 'assistant',
    'The tile museum is; go at ten, before the buses.', 22, 11),
  ('priya', 'budget', 'Supporter budget', 'cosmo-large', 1, 'user',
    'I give to five creators a month. Help me keep it under 60 dollars.', 20, 30),
  ('priya', 'budget', 'Supporter budget', 'cosmo-large', 2, 'assistant',
    'Give each of them 10, and keep 10 for the month''s surprise.', 27, 30),
  ('tomo', 'postcards', 'Postcards', 'cosmo-small', 1, 'system', 'Answer briefly.', 4, 13),
  ('tomo', 'postcards', 'Postcards', 'cosmo-small', 2, 'user', 'What is written on the back of a 1910 postcard?', 14, 13),
  ('tomo', 'postcards', 'Postcards', 'cosmo-small', 3, 'assistant',
    'Weather, health, and when the train arrives.', 12, 13),
  ('wren', 'book', 'Which book next', 'cosmo-large', 1, 'user', 'Something quiet, with a lighthouse.', 9, 15),
  ('wren', 'book', 'Which book next', 'cosmo-large', 2, 'assistant',
    'Tove Jansson''s summer, and then her winter.', 15, 15),
  ('lumen', 'light', 'Blue hour', 'cosmo-large', 1, 'user', 'How long is the blue hour at 60 degrees north in June?', 16, 16),
  ('lumen', 'light', 'Blue hour', 'cosmo-large', 2, 'assistant',
    'It hardly ends: the sun stays close under the horizon, so plan two hours.', 31, 16),
  ('jonah', 'hello', null, 'cosmo-small', 1, 'user', 'Hello?', 2, 20);

insert into conversations (
  id, user_id, title, model, total_tokens_used, last_message_at, created_at, updated_at
)
select
  pg_temp.id_of('conversation/' || username || '/' || conversation),
  pg_temp.id_of(username),
  title,
  model,
  sum(tokens),
  max(pg_temp.day(day) + number * interval '40 seconds'),
  min(pg_temp.day(day)),
  max(pg_temp.day(day) + number * interval '40 seconds')
from said
group by username, conversation, title, model;

insert into messages (id, conversation_id, role, content, tokens_used, created_at)
select
  pg_temp.id_of('message/' || username || '/' || conversation || '/' || number),
  pg_temp.id_of('conversation/' || username || '/' || conversation),
  role,
  content,
  tokens,
  pg_temp.day(day) + number * interval '40 seconds'
from said;
