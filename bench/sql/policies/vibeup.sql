insert into profiles (id, display_name)
select pg_temp.member(n), 'Member ' || n
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into crypto_wallets (id, user_id, handle, wallet_address)
select md5('wallet/' || n)::uuid, pg_temp.member(n), 'crowd' || n, 'vibeup:' || n
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into messages (sender_id, recipient_id, body, created_at)
select
  pg_temp.member(sender), pg_temp.member(sender % current_setting('crowd.members')::integer + 1),
  'How was your practice today?', now() - random() * interval '365 days'
from (
  select pg_temp.anybody() as sender
  from generate_series(1, current_setting('crowd.rows')::integer)
) as sent;
insert into notifications (user_id, type, title, created_at)
select pg_temp.member(pg_temp.anybody()), 'tokens_received', '5 VIBES have arrived', now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer);
insert into practice_logs (practice_id, user_id, duration_minutes, notes, created_at)
select
  md5('practice/' || person)::uuid, pg_temp.member(person), 20, 'Quiet.', now() - random() * interval '365 days'
from (
  select pg_temp.anybody() as person
  from generate_series(1, current_setting('crowd.rows')::integer)
) as practised;
insert into crypto_transactions (
  from_wallet_id, to_wallet_id, amount, token, chain, status, type, created_at, confirmed_at
)
select
  md5('wallet/' || payer)::uuid, md5('wallet/' || payer % current_setting('crowd.members')::integer + 1)::uuid,
  5, 'VIBES', 'base', 'confirmed', 'transfer', at, at
from (
  select pg_temp.anybody() as payer, now() - random() * interval '365 days' as at
  from generate_series(1, current_setting('crowd.rows')::integer)
) as paid;
