-- Later rows are numbered after these.
select setval(pg_get_serial_sequence(numbered, 'id'), 1000100 + {members}::bigint * 100)
from unnest(array['avatars', 'streaming_sessions', 'system_logs', 'gpu_usage_logs']) as numbered
where {first} = 1;
