-- Staking: VIBES go into a pool, and come back with interest once they are unlocked.
create function stake_tokens(
  p_pool_id uuid,
  p_amount numeric,
  p_idempotency_key text,
  p_wallet_id uuid default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  staked numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    member, 'stake_tokens', p_idempotency_key,
    jsonb_build_object('pool', p_pool_id, 'amount', staked, 'wallet', p_wallet_id)
  );
  pool staking_pools;
  wallet crypto_wallets;
  stake uuid;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  -- Shared, so that many stake at once but the pool does not close under them.
  select * into pool from staking_pools where id = p_pool_id and is_active for share;
  if not found then
    perform refuse('POOL_NOT_FOUND', 'There is no such pool on offer.', 'poolId');
  elsif staked < pool.min_stake then
    perform refuse(
      'MINIMUM_STAKE', format('This pool takes %s or more.', shown_amount(pool.min_stake, 'VIBES')), 'amount'
    );
  end if;
  wallet := spending_wallet(member, p_wallet_id);
  perform lock_wallets(wallet.id);
  perform require_funds(wallet.id, staked, 'VIBES');
  insert into user_stakes (user_id, wallet_id, pool_id, staked_amount, unlock_at)
  values (member, wallet.id, pool.id, staked, now() + pool.lock_period_days * interval '1 day')
  returning id into stake;
  transaction := post_transaction(
    wallet, null, staked, 'VIBES', 'stake', 'confirmed', jsonb_build_object('stake_id', stake)
  );
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object('stake', stake, 'transaction', transaction, 'wallet', wallet.id)
  );
end
$$;
comment on function stake_tokens is 'Stakes VIBES in a pool.';

create function stake_interest(p_amount numeric, p_rate numeric, p_from timestamptz, p_until timestamptz)
returns numeric
language sql
immutable
set search_path from current
return round(
  p_amount * p_rate * greatest(floor(extract(epoch from p_until - p_from) / 86400), 0) / 365, 8
);
comment on function stake_interest is 'Simple interest for whole days, a year having 365.';

create function release_stake(p_stake user_stakes)
returns uuid[]
language plpgsql
set search_path from current
as $$
declare
  wallet crypto_wallets;
  interest numeric;
  transactions uuid[];
begin
  perform lock_wallets(p_stake.wallet_id);
  select * into strict wallet from crypto_wallets where id = p_stake.wallet_id;
  -- What waited for its unlocking earns until then, however late it is given back.
  select stake_interest(
    p_stake.staked_amount, apy_rate, p_stake.staked_at,
    case p_stake.status when 'unlocking' then p_stake.unlock_at else now() end
  )
  into strict interest
  from staking_pools
  where id = p_stake.pool_id;
  transactions := array[post_transaction(
    null, wallet, p_stake.staked_amount, 'VIBES', 'unstake', 'confirmed',
    jsonb_build_object('stake_id', p_stake.id)
  )];
  if interest > 0 then
    transactions := transactions || post_transaction(
      null, wallet, interest, 'VIBES', 'reward', 'confirmed', jsonb_build_object('stake_id', p_stake.id)
    );
  end if;
  update user_stakes
  set status = 'unstaked',
      unstaked_at = now(),
      rewards_earned = interest
  where id = p_stake.id;
  return transactions;
end
$$;
comment on function release_stake is 'Gives a stake back with its interest. The stake must be locked.';

create function unstake_tokens(p_stake_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(
    member, 'unstake_tokens', p_idempotency_key, jsonb_build_object('stake', p_stake_id)
  );
  stake user_stakes;
  transactions uuid[] := '{}';
begin
  if replay is not null then
    return replay;
  end if;
  select * into stake from user_stakes where id = p_stake_id and user_id = member for no key update;
  if not found then
    perform refuse('STAKE_NOT_FOUND', 'You have no such stake.', 'stakeId');
  elsif stake.status <> 'active' then
    perform refuse('STAKE_' || upper(stake.status), format('The stake is %s.', stake.status), 'stakeId');
  end if;
  update user_stakes set status = 'unlocking' where id = stake.id;
  if coalesce(stake.unlock_at <= now(), true) then
    transactions := release_stake(stake);
  end if;
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object(
      'stake', stake.id, 'wallet', stake.wallet_id, 'transactions', transactions,
      'released', cardinality(transactions) > 0
    )
  );
end
$$;
comment on function unstake_tokens is 'Asks a stake back: at once where its lock has ended, else it comes back by itself when it does.';
