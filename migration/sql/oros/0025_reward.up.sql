-- What administrators thank supporters with: granted, then paid into the wallet.
create function grant_reward(p_user_id uuid, p_source text, p_amount numeric, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  amount numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    actor, 'grant_reward', p_idempotency_key,
    jsonb_build_object('user', p_user_id, 'source', p_source, 'amount', amount)
  );
  reward uuid;
begin
  if replay is not null then
    return replay;
  end if;
  if p_source is null or p_source not in ('boost', 'share', 'prediction') then
    perform refuse('SOURCE_INVALID', 'A reward is for a boost, a share or a prediction.', 'source');
  end if;
  if not exists (select from users where id = p_user_id) then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  insert into rewards (user_id, source, amount)
  values (p_user_id, p_source, amount)
  returning id into reward;
  return keep_answer(actor, p_idempotency_key, jsonb_build_object('reward', reward));
end
$$;
comment on function grant_reward is 'Promises a supporter a reward.';

create function pay_reward(p_reward_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'pay_reward', p_idempotency_key, jsonb_build_object('reward', p_reward_id)
  );
  reward rewards;
  wallet uuid;
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  select * into reward from rewards where id = p_reward_id for no key update;
  if not found then
    perform refuse('REWARD_NOT_FOUND', 'There is no such reward.', 'rewardId');
  elsif reward.status = 'paid' then
    perform refuse('REWARD_ALREADY_PAID', 'The reward has been paid.', 'rewardId');
  end if;
  perform lock_wallets(reward.user_id);
  wallet := wallet_of(reward.user_id);
  -- The ledger has a word of its own for boost rewards only.
  entry := post_entry(
    wallet, case reward.source when 'boost' then 'boost' else 'adjustment' end, reward.id, reward.amount,
    'credit', 'settled', format('Reward for a %s', reward.source)
  );
  update rewards set status = 'paid' where id = reward.id;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('reward', reward.id, 'wallet', wallet, 'entries', array[entry])
  );
end
$$;
comment on function pay_reward is 'Pays a reward into the supporter''s wallet.';
