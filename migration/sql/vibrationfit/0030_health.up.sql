-- Whether the token ledger holds together and everything kept beside it agrees. Empty answers mean health.
create function verify_ledger()
returns table (
  token_transaction_id uuid,
  user_id uuid,
  sequence_number bigint,
  problem text
)
language sql
stable
security definer
set search_path from current
begin atomic
  with chain as (
    select
      id,
      user_id,
      sequence_number,
      previous_balance,
      new_balance,
      row_number() over person as expected_number,
      sum(amount) over person as expected_balance,
      coalesce(lag(new_balance) over person, 0) as expected_previous
    from token_transactions
    window person as (partition by user_id order by sequence_number)
  )
  select
    id,
    user_id,
    sequence_number,
    case
      when sequence_number <> expected_number then format('follows number %s', expected_number - 1)
      when previous_balance <> expected_previous then
        format('begins with %s after %s', previous_balance, expected_previous)
      else format('ends with %s, the sum is %s', new_balance, expected_balance)
    end
  from chain
  where sequence_number <> expected_number
    or previous_balance <> expected_previous
    or new_balance <> expected_balance
  order by user_id, sequence_number;
end;
comment on function verify_ledger is 'The movements that do not continue the one before, or whose balance is not the sum so far.';

create function verify_balances()
returns table (
  user_id uuid,
  balance_expected bigint,
  balance_found integer
)
language sql
stable
security definer
set search_path from current
begin atomic
  select people.id, coalesce(moved.total, 0), token_balances.balance
  from (
    select user_id as id from token_transactions
    union
    select user_id from token_balances
  ) as people
  left join token_balances on token_balances.user_id = people.id
  left join (
    select user_id, sum(amount) as total
    from token_transactions
    group by user_id
  ) as moved on moved.user_id = people.id
  where coalesce(moved.total, 0) is distinct from token_balances.balance
  order by people.id;
end;
comment on function verify_balances is 'The people whose balance is not the sum of their movements.';

create function verify_payments()
returns table (
  payment_history_id uuid,
  reference_id text,
  tokens_expected integer,
  tokens_found integer
)
language sql
stable
security definer
set search_path from current
begin atomic
  with moved as (
    select
      reference_id,
      sum(amount) as tokens
    from token_transactions
    where transaction_type = 'purchase'
      or transaction_type = 'refund' and amount < 0
    group by reference_id
  )
  select
    payment_history.id,
    coalesce(payment_history.stripe_payment_intent_id, moved.reference_id),
    case payment_history.status when 'succeeded' then payment_history.tokens_granted else 0 end,
    coalesce(moved.tokens, 0)::integer
  from payment_history
  full join moved on moved.reference_id = payment_history.stripe_payment_intent_id
  where case payment_history.status when 'succeeded' then payment_history.tokens_granted else 0 end
    <> coalesce(moved.tokens, 0)
  order by 2;
end;
comment on function verify_payments is 'The payments whose tokens have not moved as they stand, and purchases without a payment.';

create function verify_drips()
returns table (
  token_drip_id uuid,
  user_id uuid,
  problem text
)
language sql
stable
security definer
set search_path from current
begin atomic
  select token_drips.id, token_drips.user_id, 'the movement is somebody else''s or of another amount'
  from token_drips
  join token_transactions on token_transactions.id = token_drips.token_transaction_id
  where token_drips.status = 'granted'
    and (token_transactions.user_id, token_transactions.amount, token_transactions.transaction_type)
      <> (token_drips.user_id, token_drips.amount, 'grant')
  order by token_drips.id;
end;
comment on function verify_drips is 'The monthly grants that do not agree with their movements.';

create function verify_all()
returns table (checked text, record text, problem text)
language sql
stable
security definer
set search_path from current
begin atomic
  select found.checked, found.record::text, found.problem
  from (
    (
      select 1 as place, 'verify_ledger' as checked, token_transaction_id as record, problem
      from verify_ledger()
      limit 1
    )
    union all
    (
      select 2, 'verify_balances', user_id, format('the balance is %s, the sum is %s', balance_found, balance_expected)
      from verify_balances()
      limit 1
    )
    union all
    (
      select
        3, 'verify_payments', payment_history_id,
        format('%s moved %s tokens instead of %s', reference_id, tokens_found, tokens_expected)
      from verify_payments()
      limit 1
    )
    union all
    (
      select 4, 'verify_drips', token_drip_id, problem
      from verify_drips()
      limit 1
    )
  ) as found
  order by found.place;
end;
comment on function verify_all is 'The first row that each check finds broken; nothing where all is well.';
