-- Members {first} to {last} of {members}, and what they did.
create temporary table newcomers on commit drop as
select
  n,
  pg_temp.scale_id(40, n) as id,
  3 + 80 / (1 + n % 40) as busy,
  timestamptz '2026-01-05 09:00:00Z' + n % 200 * interval '1 day' as joined
from generate_series({first}::bigint, {last}) as n;

insert into auth.users (id, email)
select id, 'member' || n || '@vibrationfit.example'
from newcomers
on conflict (id) do nothing;

insert into profiles (id, first_name, last_name, email, created_at, updated_at)
select
  id, split_part(pg_temp.scale_name(n), ' ', 1), split_part(pg_temp.scale_name(n), ' ', 2),
  'member' || n || '@vibrationfit.example', joined, joined
from newcomers;

insert into journal_entries (id, user_id, entry_date, content, mood, tags, created_at, updated_at)
select
  pg_temp.scale_id(41, n * 1000 + k), id, joined::date + k::integer, 'What I noticed today: the small things added up.',
  (array['calm', 'joyful', 'tired', 'hopeful'])[1 + (n + k) % 4], array['daily'], joined + k * interval '1 day',
  joined + k * interval '1 day'
from newcomers
cross join generate_series(1, busy) as k;

insert into emotional_snapshots (id, user_id, snapshot_date, emotion_type, intensity, created_at)
select
  pg_temp.scale_id(42, n * 1000 + k), id, joined + k * interval '1 day',
  (array['joy', 'calm', 'hope', 'doubt'])[1 + (n + k) % 4], 1 + (n + k) % 10, joined + k * interval '1 day'
from newcomers
cross join generate_series(1, busy) as k;

insert into ai_usage_logs (id, user_id, operation_type, tokens_used, model_used, response_time_ms, created_at)
select
  pg_temp.scale_id(43, n * 1000 + k), id, 'chat', 1 + (n * 3 + k) % 50, 'viva', 300 + (n + k) % 900,
  joined + k * interval '1 day'
from newcomers
cross join generate_series(1, busy) as k;

insert into token_transactions (
  id, user_id, amount, transaction_type, description, created_at, previous_balance, new_balance, sequence_number
)
select
  pg_temp.scale_id(44, n * 1000 + k), id, amount, case k when 0 then 'grant' else 'usage' end,
  case k when 0 then 'Welcome' else 'Chat' end, joined + k * interval '1 day',
  sum(amount) over person - amount, sum(amount) over person, k + 1
from newcomers
cross join lateral (
  select k, case k when 0 then 50 * busy else -(1 + (n * 3 + k) % 50) end as amount
  from generate_series(0, busy) as k
) as movements
window person as (partition by n order by k);

insert into token_balances (user_id, balance, version, updated_at)
select user_id, new_balance, sequence_number, created_at
from newcomers
join token_transactions on user_id = newcomers.id and sequence_number = busy + 1;
