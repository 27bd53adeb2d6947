-- What the transactions of members {first} to {last} add up to.
insert into vibe_token_balances (id, wallet_id, available_balance, version, updated_at)
select
  pg_temp.scale_id(35, n), pg_temp.scale_id(21, n), came.total - coalesce(went.total, 0), came.number + went.number,
  came.last_at
from generate_series({first}::bigint, {last}) as n
cross join lateral (
  select sum(amount) as total, count(*) as number, max(created_at) as last_at
  from crypto_transactions
  where to_wallet_id = pg_temp.scale_id(21, n)
) as came
cross join lateral (
  select sum(amount) as total, count(*) as number
  from crypto_transactions
  where from_wallet_id = pg_temp.scale_id(21, n)
) as went;
