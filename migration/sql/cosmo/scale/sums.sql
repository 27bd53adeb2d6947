-- Later transactions come after these.
select setval('equity_transactions_order', 1000000000 + 1000 * {members}::bigint)
where {first} = 1;
