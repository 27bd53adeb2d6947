-- Members {first} to {last} of {members}, and what they did.
create temporary table newcomers on commit drop as
select
  n,
  'scale-' || n as id,
  3 + 80 / (1 + n % 40) as busy,
  timestamptz '2026-01-05 09:00:00Z' + n % 200 * interval '1 day' as joined
from generate_series({first}::bigint, {last}) as n;

insert into avatars (
  id, user_id, name, type, thumbnail_url, preview_url, model_url, file_url, vertices, control_points, file_size,
  is_public, created_at, updated_at
)
select
  1000000 + n, id, 'The one', 'preset', 'https://vida.example/thumbnail', 'https://vida.example/preview',
  'https://vida.example/model', 'https://vida.example/file', 4000, 60, 900000, n % 4 = 0, joined, joined
from newcomers;

with ended as (
  insert into streaming_sessions (
    id, user_id, avatar_id, start_time, end_time, duration, platform, viewers, status, created_at, updated_at
  )
  select
    1000000 + n * 100 + k, id, 1000000 + n, joined + k * interval '1 day',
    joined + k * interval '1 day' + (60 + (n + k) % 600) * interval '1 second', 60 + (n + k) % 600, 'twitter_spaces',
    (n * k) % 500, 'ended', joined + k * interval '1 day', joined + k * interval '1 day'
  from newcomers
  cross join generate_series(1, busy) as k
  returning user_id, duration
)
insert into users (
  id, username, email, created_at, updated_at, total_stream_time, total_stream_sessions, avatars_created, avatar_count
)
select
  newcomers.id, 'member' || n, 'member' || n || '@vida.example', joined, joined, streamed.seconds, streamed.number, 1, 1
from newcomers
join (
  select user_id, sum(duration) as seconds, count(*) as number
  from ended
  group by user_id
) as streamed on streamed.user_id = newcomers.id;

insert into system_logs (id, level, type, service, message, user_id, timestamp, created_at)
select
  1000000 + n * 100 + k, 'info', 'info', 'stream', 'The stream has ended.', id, joined + k * interval '1 day',
  joined + k * interval '1 day'
from newcomers
cross join generate_series(1, busy) as k;

insert into gpu_usage_logs (
  id, user_id, operation, usage, memory_used, service_id, resource_usage, cost, timestamp, created_at
)
select
  1000000 + n * 100 + k, id, 'streaming', (n + k) % 101, 2048, 'gpu-' || n % 8, 60000, 1 + k % 5,
  joined + k * interval '1 day', joined + k * interval '1 day'
from newcomers
cross join generate_series(1, busy) as k;
