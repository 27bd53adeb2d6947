-- Rewards: granted by administrators, claimed by those who earned them.
create function require_source(p_member uuid, p_source_type text, p_source_id uuid)
returns void
language plpgsql
set search_path from current
as $$
declare
  known boolean;
begin
  if p_source_type is null and p_source_id is null then
    return;
  end if;
  known := case p_source_type
    when 'practice_log' then exists (select from practice_logs where id = p_source_id and user_id = p_member)
    when 'streak' then exists (select from practice_streaks where id = p_source_id and user_id = p_member)
    when 'referral' then exists (
      select
      from affiliate_referrals
      join affiliate_codes on affiliate_codes.id = affiliate_referrals.code_id
      where affiliate_referrals.id = p_source_id
        and affiliate_codes.user_id = p_member
    )
    -- Achievements are kept elsewhere.
    when 'achievement' then p_source_id is not null
    else false
  end;
  if not known then
    perform refuse('SOURCE_NOT_FOUND', 'The person has no such record to be rewarded for.', 'sourceId');
  end if;
end
$$;

create function award(
  p_member uuid,
  p_amount numeric,
  p_reward_type text,
  p_source_type text,
  p_source_id uuid,
  p_multiplier numeric
)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  wallet crypto_wallets := receiving_wallet(p_member, null, 'userId');
  reward uuid;
begin
  perform lock_wallets(wallet.id);
  insert into vibe_rewards (user_id, wallet_id, amount, reward_type, source_id, source_type, multiplier, metadata)
  values (
    p_member, wallet.id, round(p_amount * p_multiplier, 8), p_reward_type, p_source_id, p_source_type, p_multiplier,
    jsonb_build_object('base_amount', trim_scale(p_amount)::text)
  )
  on conflict (user_id, source_type, source_id) where source_id is not null do nothing
  returning id into reward;
  if reward is null then
    perform refuse('ALREADY_REWARDED', 'This was rewarded already.', 'sourceId');
  end if;
  perform notify_member(
    p_member, 'reward_granted',
    format('You have earned %s', shown_amount(round(p_amount * p_multiplier, 8), 'VIBES')), null,
    jsonb_build_object('reward_id', reward)
  );
  return reward;
end
$$;
comment on function award is 'Grants a reward that waits to be claimed, once for each source.';

create function grant_reward(
  p_user_id uuid,
  p_amount numeric,
  p_reward_type text,
  p_idempotency_key text,
  p_source_type text default null,
  p_source_id uuid default null,
  p_multiplier numeric default 1.0
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  base numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    actor, 'grant_reward', p_idempotency_key,
    jsonb_build_object(
      'user', p_user_id, 'amount', base, 'type', p_reward_type, 'source_type', p_source_type, 'source', p_source_id,
      'multiplier', trim_scale(p_multiplier)
    )
  );
  granted uuid;
  reward vibe_rewards;
begin
  if replay is not null then
    return replay;
  end if;
  if p_reward_type is null
    or p_reward_type not in ('practice', 'streak', 'achievement', 'referral', 'community', 'bonus')
  then
    perform refuse('REWARD_TYPE_INVALID', 'There is no such kind of reward.', 'rewardType');
  elsif coalesce(p_multiplier < 0.01 or p_multiplier > 99.99 or p_multiplier <> round(p_multiplier, 2), true) then
    perform refuse('MULTIPLIER_INVALID', 'The multiplier is between 0.01 and 99.99, to 2 places.', 'multiplier');
  end if;
  perform require_amount(round(base * p_multiplier, 8));
  perform require_source(p_user_id, p_source_type, p_source_id);
  granted := award(p_user_id, base, p_reward_type, p_source_type, p_source_id, p_multiplier);
  select * into strict reward from vibe_rewards where id = granted;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('reward', reward.id, 'wallet', reward.wallet_id, 'profile', reward.user_id)
  );
end
$$;
comment on function grant_reward is 'Grants VIBES to a person, times the multiplier; a source is rewarded once.';

create function claim_reward(p_reward_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(
    member, 'claim_reward', p_idempotency_key, jsonb_build_object('reward', p_reward_id)
  );
  reward vibe_rewards;
  wallet crypto_wallets;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  select * into reward from vibe_rewards where id = p_reward_id and user_id = member for no key update;
  if not found then
    perform refuse('REWARD_NOT_FOUND', 'You have earned no such reward.', 'rewardId');
  elsif reward.transaction_id is not null then
    perform refuse('REWARD_ALREADY_CLAIMED', 'You have claimed this reward.', 'rewardId');
  end if;
  perform lock_wallets(reward.wallet_id);
  select * into strict wallet from crypto_wallets where id = reward.wallet_id;
  transaction := post_transaction(
    null, wallet, reward.amount, 'VIBES', 'reward', 'confirmed',
    jsonb_build_object(
      'reward_id', reward.id, 'source_type', reward.source_type, 'source_id', reward.source_id
    )
  );
  update vibe_rewards set transaction_id = transaction where id = reward.id;
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object('reward', reward.id, 'transaction', transaction, 'wallet', wallet.id)
  );
end
$$;
comment on function claim_reward is 'Takes a reward into its wallet.';
