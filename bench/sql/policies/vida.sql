insert into users (id, username, email)
select pg_temp.member(n)::text, 'crowd' || n, n || '@crowd.test'
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into streaming_sessions (user_id, start_time, end_time, duration, platform, status)
select pg_temp.member(pg_temp.anybody())::text, at, at + interval '10 minutes', 600, 'twitter_spaces', 'ended'
from (
  select now() - random() * interval '365 days' as at
  from generate_series(1, current_setting('crowd.rows')::integer)
) as streamed;
insert into avatars (
  user_id, name, type, thumbnail_url, preview_url, model_url, file_url, vertices, control_points, file_size, is_public,
  created_at
)
select
  pg_temp.member(pg_temp.anybody())::text, 'Avatar ' || n, '2d-generated', 'https://a.test/t', 'https://a.test/p',
  'https://a.test/m', 'https://a.test/f', 100, 10, 1000, n % 10 = 0, now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer) as n;
