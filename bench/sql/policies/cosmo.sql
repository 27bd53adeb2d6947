insert into profiles (id, username, referral_code)
select pg_temp.member(n), 'crowd' || n, upper(lpad(to_hex(n), 8, '0'))
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into conversations (id, user_id)
select md5('conversation/' || n)::uuid, pg_temp.member(n)
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into messages (conversation_id, role, content, created_at)
select
  md5('conversation/' || pg_temp.anybody())::uuid, 'user', 'What is the sky made of?',
  now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer);
insert into user_interactions (user_id, action_type, request_id, created_at)
select
  pg_temp.member(pg_temp.anybody()), (enum_range(null::action_type))[1], 'crowd/' || n,
  now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer) as n;
insert into equity_transactions (
  user_id, interaction_id, amount, transaction_type, balance_before, balance_after, seq, previous_hash, chain_hash,
  created_at
)
select
  pg_temp.member(pg_temp.anybody()), gen_random_uuid(), 5, 'credit', 0, 5, n, md5(n::text) || md5(n::text),
  repeat('0', 64),
  now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer) as n;
