-- A referral ends: completed with points for both, expired, or cancelled.
create function lock_referral(p_referral_id uuid, p_referred_id uuid)
returns referrals
language plpgsql
set search_path from current
as $$
declare
  referral referrals;
begin
  select *
  into referral
  from referrals
  where id = p_referral_id
    or referred_id = p_referred_id
  for no key update;
  if not found then
    perform refuse(
      'REFERRAL_NOT_FOUND', 'There is no such referral.',
      case when p_referral_id is null then 'referredId' else 'referralId' end
    );
  end if;
  return referral;
end
$$;

create function complete_referral(p_referred_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  referral referrals := lock_referral(null, p_referred_id);
  figures settings;
  to_referrer jsonb;
  to_referred jsonb;
begin
  select * into strict figures from settings;
  if referral.status = 'completed' then
    return referral_answer(referral, true);
  elsif referral.status = 'cancelled' then
    perform refuse('REFERRAL_CANCELLED', 'The referral was cancelled.', 'referredId');
  elsif referral.status = 'expired' or referral.created_at < now() - figures.referral_days * interval '1 day' then
    perform refuse('REFERRAL_EXPIRED', 'The referral has expired.', 'referredId');
  end if;

  perform
  from profiles
  where id in (referral.referrer_id, referral.referred_id)
  order by id
  for no key update;
  to_referrer := post_points(
    referral.referrer_id, 'referral_completed', 'credit', figures.referrer_reward,
    format('referral:%s:referrer', referral.id), 'Referral reward', null,
    jsonb_build_object('referral_id', referral.id)
  );
  to_referred := post_points(
    referral.referred_id, 'referral_completed', 'credit', figures.referred_reward,
    format('referral:%s:referred', referral.id), 'Referral bonus', null,
    jsonb_build_object('referral_id', referral.id)
  );
  update referrals
  set status = 'completed',
      completed_at = now(),
      referrer_reward_transaction_id = (to_referrer ->> 'equity_transaction')::uuid,
      referred_reward_transaction_id = (to_referred ->> 'equity_transaction')::uuid
  where id = referral.id
  returning * into referral;
  return referral_answer(referral, false);
end
$$;
comment on function complete_referral is 'Completes the referral of a person and rewards both; a repetition gives the first answer and changes nothing.';

create function referral_answer(p_referral referrals, p_replayed boolean)
returns jsonb
language plpgsql
immutable
set search_path from current
as $$
begin
  return jsonb_build_object(
    'referral', p_referral.id,
    'equity_transactions',
    array[p_referral.referrer_reward_transaction_id, p_referral.referred_reward_transaction_id],
    'replayed', p_replayed
  );
end
$$;

create function cancel_referral(p_referral_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  referral referrals := lock_referral(p_referral_id, null);
begin
  if referral.status <> 'pending' then
    perform refuse(
      'REFERRAL_' || upper(referral.status::text), format('The referral is %s.', referral.status), 'referralId'
    );
  end if;
  update referrals set status = 'cancelled' where id = referral.id;
  return jsonb_build_object('referral', referral.id);
end
$$;
comment on function cancel_referral is 'Takes a pending referral back.';

create function expire_referrals()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  expired integer;
begin
  update referrals
  set status = 'expired'
  where status = 'pending'
    and created_at < now() - (select referral_days from settings) * interval '1 day';
  get diagnostics expired = row_count;
  return expired;
end
$$;
comment on function expire_referrals is 'Ends the referrals that took too long, and says how many.';
