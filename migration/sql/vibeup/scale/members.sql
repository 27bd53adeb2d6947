-- Members {first} to {last} of {members}, and what they did.
create temporary table newcomers on commit drop as
select
  n,
  pg_temp.scale_id(20, n) as id,
  pg_temp.scale_id(21, n) as wallet,
  2 + 60 / (1 + n % 30) as busy,
  timestamptz '2026-01-05 09:00:00Z' + n % 200 * interval '1 day' as joined
from generate_series({first}::bigint, {last}) as n;

insert into auth.users (id, email)
select id, 'member' || n || '@vibeup.example'
from newcomers
on conflict (id) do nothing;

insert into profiles (id, display_name, bio, created_at, updated_at)
select id, pg_temp.scale_name(n), 'Practises every day.', joined, joined
from newcomers;

insert into memberships (id, user_id, started_at, created_at, updated_at)
select pg_temp.scale_id(22, n), id, joined, joined, joined
from newcomers;

insert into onboarding_state (id, user_id, is_complete, completed_at, created_at, updated_at)
select pg_temp.scale_id(23, n), id, true, joined, joined, joined
from newcomers;

insert into practice_definitions (id, name, description, category, default_duration_minutes, created_at, updated_at)
select pg_temp.scale_id(24, 1), 'Quiet quarter', 'Sit for fifteen minutes.', 'meditation', 15, joined, joined
from newcomers
where n = 1;

insert into practices (id, user_id, definition_id, title, created_at, updated_at)
select pg_temp.scale_id(25, n), id, pg_temp.scale_id(24, 1), 'Mornings', joined, joined
from newcomers;

insert into practice_logs (id, practice_id, user_id, logged_at, duration_minutes, notes, created_at)
select
  pg_temp.scale_id(26, n * 1000 + k), pg_temp.scale_id(25, n), id, joined - k * interval '1 day', 10 + k % 20,
  'Calmer than yesterday.', joined - k * interval '1 day'
from newcomers
cross join generate_series(1, busy) as k;

insert into practice_streaks (id, practice_id, user_id, longest_streak, last_logged_on, updated_at)
select pg_temp.scale_id(27, n), pg_temp.scale_id(25, n), id, busy, (joined at time zone 'UTC')::date - 1, joined
from newcomers;

insert into messages (id, sender_id, recipient_id, body, created_at)
select
  pg_temp.scale_id(28, n * 1000 + k), id, pg_temp.scale_id(20, pg_temp.scale_other(n, k)),
  'How was your practice today? Mine took ' || 10 + k || ' minutes.', joined + k * interval '5 hours'
from newcomers
cross join generate_series(1, busy) as k;

insert into analytics_events (id, user_id, event_name, session_id, created_at)
select
  pg_temp.scale_id(29, n * 1000 + k), id, (array['app_opened', 'practice_started', 'practice_ended'])[1 + k % 3],
  's' || n, joined + k * interval '3 hours'
from newcomers
cross join generate_series(1, busy) as k;

insert into communities (id, creator_id, name, slug, created_at, updated_at)
select pg_temp.scale_id(30, n), id, 'Circle of ' || pg_temp.scale_name(n), 'scale-circle-' || n, joined, joined
from newcomers
where n % 100 = 1;

insert into community_members (id, community_id, user_id, role, joined_at)
select
  pg_temp.scale_id(31, n), pg_temp.scale_id(30, n - (n - 1) % 100), id,
  case n % 100 when 1 then 'owner' else 'member' end, joined
from newcomers;

insert into vibes (id, community_id, author_id, body, created_at, updated_at)
select
  pg_temp.scale_id(32, n * 1000 + k), pg_temp.scale_id(30, n - (n - 1) % 100), id,
  'Grateful for number ' || k || ' today.', joined + k * interval '9 hours', joined + k * interval '9 hours'
from newcomers
cross join generate_series(1, busy / 2) as k;

insert into crypto_wallets (id, user_id, handle, wallet_address, created_at, updated_at)
select wallet, id, 'scale-' || n, 'vibeup:' || wallet, joined, joined
from newcomers;

insert into crypto_transactions (
  id, from_wallet_id, to_wallet_id, amount, token, chain, tx_hash, status, type, created_at, confirmed_at
)
select
  pg_temp.scale_id(33, n), null, wallet, 10 * busy + 5, 'VIBES', 'base', '0xscale' || n, 'confirmed', 'deposit', joined,
  joined
from newcomers
union all
select
  pg_temp.scale_id(34, n * 1000 + k), wallet, pg_temp.scale_id(21, pg_temp.scale_other(n, k)), 1 + (n + k) % 10,
  'VIBES', 'base', null, 'confirmed', 'tip', joined + k * interval '6 hours', joined + k * interval '6 hours'
from newcomers
cross join generate_series(1, busy) as k;
