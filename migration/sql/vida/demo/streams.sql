-- Past streams and what they took, and where they went.
insert into streaming_sessions (
  user_id, avatar_id, start_time, end_time, duration, platform, viewers, status, metadata, created_at, updated_at
)
select
  avatars.user_id,
  avatars.id,
  pg_temp.day(day),
  pg_temp.day(day) + minutes * interval '1 minute',
  minutes * 60,
  platform,
  viewers,
  status,
  json_build_object('title', title),
  pg_temp.day(day),
  pg_temp.day(day) + minutes * interval '1 minute'
from (
  values
    ('Lantern', 'Light before sunrise', 10, 55, 'twitter_spaces', 214, 'ended'),
    ('Lantern', 'Questions about lenses', 17, 80, 'other', 130, 'ended'),
    ('Lumen, plain', 'Sound check', 17.5, 3, 'other', 1, 'failed'),
    ('Two Left Shoes', 'Turns, slowly', 20, 42, 'twitter_spaces', 340, 'ended'),
    ('River Dragon', 'Jollof hour', 24, 61, 'other', 96, 'ended'),
    ('Postmaster', 'Ten postcards', 26, 14, 'other', 9, 'ended'),
    ('Night Librarian', 'First chapters', 19, 33, 'other', 21, 'ended')
) as stream (avatar, title, day, minutes, platform, viewers, status)
join avatars on avatars.name = stream.avatar
where avatars.user_id in (
  select pg_temp.id_of(username)
  from unnest(array['lumen', 'marisol', 'kojo', 'tomo', 'wren']) as username
)
order by stream.day;

update users
set total_stream_time = streamed.seconds,
    total_stream_sessions = streamed.streams,
    last_stream_at = streamed.latest
from (
  select user_id, sum(duration) as seconds, count(*) as streams, max(end_time) as latest
  from streaming_sessions
  group by user_id
) as streamed
where streamed.user_id = users.id;

update avatars
set usage_count = streamed.streams,
    last_used_at = streamed.latest
from (
  select avatar_id, count(*) as streams, max(start_time) as latest
  from streaming_sessions
  group by avatar_id
) as streamed
where streamed.avatar_id = avatars.id;

insert into rtmp_sources (user_id, name, url, stream_key, bitrate, is_default, created_at, updated_at)
select
  pg_temp.id_of(username), name, url, 'demo-' || md5(username || name), bitrate, is_default, pg_temp.day(9),
  pg_temp.day(9)
from (
  values
    ('lumen', 'Studio', 'rtmps://live.example/app', 6000, true),
    ('lumen', 'Balcony', 'rtmp://live.example/low', 2500, false),
    ('kojo', 'Kitchen', 'rtmps://live.example/kitchen', 4500, true)
) as source (username, name, url, bitrate, is_default)
order by username, name;

insert into system_logs (level, type, service, message, details, user_id, timestamp, created_at)
select level, level, service, message, details::json, pg_temp.id_of(username), pg_temp.day(day), pg_temp.day(day)
from (
  values
    ('info', 'subscription', 'Subscription renewed', '{"plan": "zeus"}', 'lumen', 34),
    ('warning', 'stream', 'Connection lost, stream failed', '{"after_seconds": 180}', 'lumen', 17.5),
    ('error', 'avatar', 'The file could not be read', '{"file": "shoes.glb"}', 'marisol', 5.9),
    ('info', 'auth', 'Signed in from a new place', null, null, 40)
) as entry (level, service, message, details, username, day)
order by entry.day;

insert into gpu_usage_logs (
  user_id, operation, usage, memory_used, service_id, resource_usage, cost, timestamp, created_at
)
select pg_temp.id_of(username), operation, usage, memory, service, milliseconds, cents, pg_temp.day(day), pg_temp.day(day)
from (
  values
    ('tomo', 'avatar_generation', 91, 10240, 'render-1', 42000, 7, 8),
    ('lumen', 'streaming', 38, 3072, 'stream-2', 3300000, 55, 10),
    ('marisol', 'tracking', 54, 4096, 'stream-1', 2520000, 44, 20)
) as entry (username, operation, usage, memory, service, milliseconds, cents, day)
order by entry.day;
