-- Referrals: a person comes by another's code; once they are a member in earnest, the other is rewarded.
create function is_affiliate_code(p_code text)
returns boolean
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return exists (select from affiliate_codes where code = p_code and is_active);
end
$$;
comment on function is_affiliate_code is 'Whether a code can be used; whose it is, is not told.';

create function accept_referral(p_code text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  affiliate_code affiliate_codes;
  referral uuid;
begin
  select * into affiliate_code from affiliate_codes where code = p_code and is_active;
  if not found then
    perform refuse('CODE_NOT_FOUND', 'There is no such code.', 'code');
  elsif affiliate_code.user_id = member then
    perform refuse('SELF_REFERRAL', 'You cannot come by your own code.', 'code');
  end if;
  insert into affiliate_referrals (code_id, referred_user_id)
  values (affiliate_code.id, member)
  on conflict (referred_user_id) do nothing
  returning id into referral;
  if referral is null then
    perform refuse('ALREADY_REFERRED', 'You have come by a code already.', 'code');
  end if;
  return jsonb_build_object('affiliate_referral', referral);
end
$$;
comment on function accept_referral is 'Says by whose code one came, once.';

create function complete_referral(p_referral_id uuid, p_idempotency_key text, p_amount numeric default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'complete_referral', p_idempotency_key,
    jsonb_build_object('referral', p_referral_id, 'amount', trim_scale(p_amount))
  );
  referral affiliate_referrals;
  owner uuid;
  reward uuid;
begin
  if replay is not null then
    return replay;
  end if;
  if p_amount is not null then
    perform require_amount(p_amount);
  end if;
  select * into referral from affiliate_referrals where id = p_referral_id for no key update;
  if not found then
    perform refuse('REFERRAL_NOT_FOUND', 'There is no such referral.', 'referralId');
  elsif referral.status <> 'pending' then
    perform refuse(
      'REFERRAL_' || upper(referral.status), format('The referral is %s.', referral.status), 'referralId'
    );
  end if;
  update affiliate_referrals
  set status = 'completed',
      completed_at = now()
  where id = referral.id;
  select user_id into strict owner from affiliate_codes where id = referral.code_id;
  if p_amount is not null then
    reward := award(owner, p_amount, 'referral', 'referral', referral.id, 1.0);
  end if;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('affiliate_referral', referral.id, 'reward', reward, 'profile', owner)
  );
end
$$;
comment on function complete_referral is 'Completes a referral, and grants the code''s owner a reward in VIBES where one is named.';
