-- Whether what is kept for speed and what refers to the log agree with it: the log is the truth. Empty answers mean
-- health.
create function verify_ledger()
returns table (
  wallet_id uuid,
  user_id uuid,
  available_expected numeric,
  available_found numeric,
  staked_expected numeric,
  staked_found numeric,
  pending_expected numeric,
  pending_found numeric,
  earned_expected numeric,
  earned_found numeric
)
language sql
stable
security definer
set search_path from current
begin atomic
  with moved as (
    select from_wallet_id as wallet, -amount as amount, type
    from crypto_transactions
    where token = 'VIBES'
      and status = 'confirmed'
      and from_wallet_id is not null
    union all
    select to_wallet_id, amount, type
    from crypto_transactions
    where token = 'VIBES'
      and status = 'confirmed'
      and to_wallet_id is not null
  ),
  summed as (
    select
      wallet,
      sum(amount) as available,
      coalesce(sum(-amount) filter (where type in ('stake', 'unstake')), 0) as staked,
      coalesce(sum(amount) filter (where type = 'reward'), 0) as earned
    from moved
    group by wallet
  ),
  waiting as (
    select vibe_rewards.wallet_id as wallet, sum(amount) as amount
    from vibe_rewards
    where transaction_id is null
    group by vibe_rewards.wallet_id
  ),
  expected as (
    select
      crypto_wallets.id,
      crypto_wallets.user_id,
      coalesce(summed.available, 0) as available,
      coalesce(summed.staked, 0) as staked,
      coalesce(waiting.amount, 0) as pending,
      coalesce(summed.earned, 0) as earned
    from crypto_wallets
    left join summed on summed.wallet = crypto_wallets.id
    left join waiting on waiting.wallet = crypto_wallets.id
  )
  select
    expected.id,
    expected.user_id,
    expected.available,
    found.available_balance,
    expected.staked,
    found.staked_balance,
    expected.pending,
    found.pending_rewards,
    expected.earned,
    found.lifetime_earned
  from expected
  left join vibe_token_balances as found on found.wallet_id = expected.id
  where (expected.available, expected.staked, expected.pending, expected.earned)
    is distinct from
    (found.available_balance, found.staked_balance, found.pending_rewards, found.lifetime_earned)
  order by expected.id;
end;
comment on function verify_ledger is 'The wallets whose VIBES differ from what the confirmed transactions and waiting rewards add up to.';

create function verify_funds()
returns table (wallet_id uuid, token text, balance numeric, held numeric)
language sql
stable
security definer
set search_path from current
begin atomic
  with moved as (
    select from_wallet_id as wallet, token, -amount as amount, status
    from crypto_transactions
    where status <> 'failed'
      and from_wallet_id is not null
    union all
    select to_wallet_id, token, amount, status
    from crypto_transactions
    where status = 'confirmed'
      and to_wallet_id is not null
  )
  select
    wallet,
    token::text,
    coalesce(sum(amount) filter (where status = 'confirmed'), 0),
    coalesce(sum(-amount) filter (where status = 'pending'), 0)
  from moved
  group by wallet, token
  having sum(amount) < 0
  order by wallet, token;
end;
comment on function verify_funds is 'The wallets that have spent, or are about to spend, more of a token than reached them.';

create function verify_treasuries()
returns table (treasury_id uuid, balance_expected numeric, balance_found numeric)
language sql
stable
security definer
set search_path from current
begin atomic
  select
    community_treasuries.id,
    vibe_token_balances.available_balance,
    community_treasuries.total_balance
  from community_treasuries
  left join vibe_token_balances on vibe_token_balances.wallet_id = community_treasuries.wallet_id
  where vibe_token_balances.available_balance is distinct from community_treasuries.total_balance
  order by community_treasuries.id;
end;
comment on function verify_treasuries is 'The treasuries whose sum differs from what their wallet holds.';

create function verify_stakes()
returns table (stake_id uuid, staked numeric, unstaked numeric, interest numeric)
language sql
stable
security definer
set search_path from current
begin atomic
  with moved as (
    select
      metadata ->> 'stake_id' as stake,
      coalesce(from_wallet_id, to_wallet_id) as wallet,
      coalesce(sum(amount) filter (where type = 'stake'), 0) as staked,
      coalesce(sum(amount) filter (where type = 'unstake'), 0) as unstaked,
      coalesce(sum(amount) filter (where type = 'reward'), 0) as interest
    from crypto_transactions
    where type in ('stake', 'unstake', 'reward')
      and token = 'VIBES'
      and status = 'confirmed'
      and metadata ? 'stake_id'
    group by metadata ->> 'stake_id', coalesce(from_wallet_id, to_wallet_id)
  )
  select user_stakes.id, moved.staked, moved.unstaked, moved.interest
  from user_stakes
  left join moved on moved.stake = user_stakes.id::text and moved.wallet = user_stakes.wallet_id
  where (moved.staked, moved.unstaked, moved.interest)
    is distinct from
    (
      user_stakes.staked_amount,
      case user_stakes.status when 'unstaked' then user_stakes.staked_amount else 0 end,
      user_stakes.rewards_earned
    )
  order by user_stakes.id;
end;
comment on function verify_stakes is 'The stakes whose amount or interest differs from what went from and to their wallet.';

create function verify_rewards()
returns table (reward_id uuid, transaction_id uuid)
language sql
stable
security definer
set search_path from current
begin atomic
  -- Paid otherwise than granted, or paid without having been granted or earned by a stake.
  select vibe_rewards.id, coalesce(vibe_rewards.transaction_id, paid.id)
  from vibe_rewards
  full join (
    select id, to_wallet_id, amount, token, status
    from crypto_transactions
    where type = 'reward'
      and not metadata ? 'stake_id'
  ) as paid on paid.id = vibe_rewards.transaction_id
  where (paid.id is not null or vibe_rewards.transaction_id is not null)
    and (paid.to_wallet_id, paid.amount, paid.token, paid.status)
      is distinct from
      (vibe_rewards.wallet_id, vibe_rewards.amount, 'VIBES', 'confirmed')
  order by 1, 2;
end;
comment on function verify_rewards is 'The rewards that were paid otherwise than granted, and payments of rewards that were not granted.';

create function verify_payments()
returns table (record_id uuid, transaction_id uuid)
language sql
stable
security definer
set search_path from current
begin atomic
  select payment_requests.id, payment_requests.paid_transaction_id
  from payment_requests
  left join crypto_transactions as paid on paid.id = payment_requests.paid_transaction_id
  left join crypto_wallets as payer on payer.id = paid.from_wallet_id
  left join crypto_wallets as payee on payee.id = paid.to_wallet_id
  where payment_requests.status = 'paid'
    and (paid.type, paid.status, paid.amount, paid.token, payer.user_id, payee.user_id)
      is distinct from
      (
        'payment', 'confirmed', payment_requests.amount, payment_requests.token, payment_requests.payer_id,
        payment_requests.requester_id
      )
  union all
  select perk_redemptions.id, perk_redemptions.transaction_id
  from perk_redemptions
  left join crypto_transactions as paid on paid.id = perk_redemptions.transaction_id
  left join crypto_wallets as payer on payer.id = paid.from_wallet_id
  where perk_redemptions.transaction_id is not null
    and (paid.type, paid.status, paid.token, payer.user_id)
      is distinct from
      ('payment', 'confirmed', 'VIBES', perk_redemptions.user_id)
  order by 1;
end;
comment on function verify_payments is 'The paid requests and redemptions whose transaction is not theirs.';

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
      select
        1 as place,
        'verify_ledger' as checked,
        wallet_id as record,
        'the balances are not what the log adds up to' as problem
      from verify_ledger()
      limit 1
    )
    union all
    (
      select 2, 'verify_funds', wallet_id, format('%s %s held, %s there', held, token, balance)
      from verify_funds()
      limit 1
    )
    union all
    (
      select
        3, 'verify_treasuries', treasury_id,
        format('the balance is %s, the wallet holds %s', balance_found, balance_expected)
      from verify_treasuries()
      limit 1
    )
    union all
    (
      select 4, 'verify_stakes', stake_id, 'the amount or interest is not what moved'
      from verify_stakes()
      limit 1
    )
    union all
    (
      select
        5, 'verify_rewards', coalesce(reward_id, transaction_id),
        case
          when reward_id is null then 'a reward was paid that nobody granted'
          else 'the reward was not paid as granted'
        end
      from verify_rewards()
      limit 1
    )
    union all
    (
      select 6, 'verify_payments', record_id, 'the payment is not the one that was asked for'
      from verify_payments()
      limit 1
    )
  ) as found
  order by found.place;
end;
comment on function verify_all is 'The first row that each check finds broken; nothing where all is well.';
