insert into profiles (id, email)
select pg_temp.member(n), n || '@crowd.test'
from generate_series(1, current_setting('crowd.members')::integer) as n;
insert into journal_entries (user_id, content, created_at)
select pg_temp.member(pg_temp.anybody()), 'Grateful for the morning.', now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer);
insert into token_transactions (
  user_id, amount, transaction_type, previous_balance, new_balance, sequence_number, created_at
)
select pg_temp.member(pg_temp.anybody()), 5, 'grant', 0, 5, n, now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer) as n;
insert into ai_usage_logs (user_id, operation_type, tokens_used, created_at)
select pg_temp.member(pg_temp.anybody()), 'viva_chat', 120, now() - random() * interval '365 days'
from generate_series(1, current_setting('crowd.rows')::integer);
