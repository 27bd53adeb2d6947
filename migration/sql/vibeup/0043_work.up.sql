-- What time brings about. Each function does a portion, skips what others have in hand, and says how much it did, so
-- that any of them may run twice, or in two processes at once.
create function portion()
returns integer
language sql
immutable
set search_path from current
return 1000;

create function expire_payment_requests()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  done integer;
begin
  update payment_requests
  set status = 'expired',
      resolved_at = now()
  where id = any (array(
    select id
    from payment_requests
    where status = 'pending'
      and expires_at <= now()
    order by expires_at
    limit portion()
    for no key update skip locked
  ));
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function expire_payment_requests is 'Requests whose time is over expire.';

create function expire_referrals()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  done integer;
begin
  update affiliate_referrals
  set status = 'expired'
  where id = any (array(
    select id
    from affiliate_referrals
    where status = 'pending'
      and created_at <= now() - (select referral_days from settings) * interval '1 day'
    order by created_at
    limit portion()
    for no key update skip locked
  ));
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function expire_referrals is 'Referrals that were not completed in time expire.';

create function expire_memberships()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  done integer;
begin
  update memberships
  set status = 'expired'
  where id = any (array(
    select id
    from memberships
    where status <> 'expired'
      and ends_at <= now()
    order by ends_at
    limit portion()
    for no key update skip locked
  ));
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function expire_memberships is 'Memberships whose end has come expire.';

create function expire_redemptions()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  done integer;
begin
  update perk_redemptions
  set status = 'expired'
  where id = any (array(
    select perk_redemptions.id
    from perk_redemptions
    join business_perks on business_perks.id = perk_redemptions.perk_id
    where perk_redemptions.status = 'redeemed'
      and business_perks.expires_at <= now()
    limit portion()
    for no key update of perk_redemptions skip locked
  ));
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function expire_redemptions is 'Perks that were redeemed and not used in time expire.';

create function release_stakes()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  stake user_stakes;
  done integer := 0;
begin
  -- By wallet, so that two at once lock wallets in one order.
  for stake in
    select *
    from user_stakes
    where status = 'unlocking'
      and unlock_at <= now()
    order by wallet_id, id
    limit portion()
    for no key update skip locked
  loop
    perform release_stake(stake);
    perform notify_member(
      stake.user_id, 'stake_released', shown_amount(stake.staked_amount, 'VIBES') || ' are back', null,
      jsonb_build_object('stake_id', stake.id)
    );
    done := done + 1;
  end loop;
  return done;
end
$$;
comment on function release_stakes is 'Stakes that were asked back come back once their lock has ended.';

create function lapse_streaks()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  done integer;
begin
  update practice_streaks
  set current_streak = 0
  where id = any (array(
    select practice_streaks.id
    from practice_streaks
    join profiles on profiles.id = practice_streaks.user_id
    where practice_streaks.current_streak > 0
      -- By the index first; the time zones of the world are within a day of UTC.
      and practice_streaks.last_logged_on < (now() at time zone 'UTC')::date
      and practice_streaks.last_logged_on < (now() at time zone profiles.timezone)::date - 1
    limit portion()
    for no key update of practice_streaks skip locked
  ));
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function lapse_streaks is 'Streaks end where a whole day was missed.';

create function purge_ai_cache()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  done integer;
begin
  delete from ai_cache_entries
  where id = any (array(
    select id
    from ai_cache_entries
    where expires_at <= now()
    limit portion()
    for update skip locked
  ));
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function purge_ai_cache is 'Answers of AI models that were kept long enough go.';

create function work_due()
returns table (part text, failure text)
language plpgsql
security definer
set search_path from current
as $$
declare
  work constant text[] := array[
    'expire_payment_requests', 'expire_referrals', 'expire_memberships', 'expire_redemptions', 'release_stakes',
    'lapse_streaks', 'purge_ai_cache'
  ];
  done integer;
begin
  foreach part in array work
  loop
    failure := null;
    -- What fails does not hold up the rest.
    begin
      execute format('select %I()', part) into strict done;
    exception
      when others then
        failure := sqlerrm;
    end;
    if failure is not null or done > 0 then
      return next;
    end if;
  end loop;
end
$$;
comment on function work_due is 'Does a portion of all that is due, and names what there was to do; where a part failed, and was undone, also why. Nothing named means nothing left.';
