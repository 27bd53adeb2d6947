-- What the entries of members {first} to {last} add up to.
insert into wallets (id, user_id, available_balance, version, created_at, updated_at)
select pg_temp.scale_id(2, n), pg_temp.scale_id(1, n), moved.total, moved.entries, moved.first_at, moved.last_at
from generate_series({first}::bigint, {last}) as n
cross join lateral (
  select
    sum(case direction when 'credit' then amount else -amount end) as total,
    count(*) as entries,
    min(created_at) as first_at,
    max(created_at) as last_at
  from ledger_entries
  where wallet_id = pg_temp.scale_id(2, n)
) as moved;
