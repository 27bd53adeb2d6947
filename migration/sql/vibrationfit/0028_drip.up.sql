-- The tokens that a membership brings each month, on the day of the month on which it began. Days are UTC.
create function portion()
returns integer
language sql
immutable
set search_path from current
return 10000;
comment on function portion is 'How many rows a call of scheduled work grants tokens for at most.';

create function schedule_token_drips()
returns bigint
language plpgsql
security definer
set search_path from current
as $$
declare
  today date := (now() at time zone 'UTC')::date;
  scheduled bigint;
begin
  insert into token_drips (user_id, amount, drip_date)
  select member_profiles.user_id, membership_tiers.monthly_tokens, due.day
  from member_profiles
  join membership_tiers on membership_tiers.id = member_profiles.membership_tier_id
  cross join lateral (
    select
      (member_profiles.joined_at at time zone 'UTC')::date as first_day,
      (
        select max(drip_date)
        from token_drips
        where user_id = member_profiles.user_id
          and status <> 'skipped'
      ) as last_day
  ) as known
  cross join lateral (
    select (known.first_day + month * interval '1 month')::date as day
    from generate_series(0, (today - known.first_day) / 28 + 1) as month
  ) as due
  where member_profiles.status = 'active'
    and membership_tiers.monthly_tokens > 0
    and due.day <= today + interval '1 month'
    -- Once a month, however often somebody leaves and joins again.
    and (known.last_day is null or due.day >= known.last_day + interval '1 month')
  on conflict (user_id, drip_date) do update
  set amount = excluded.amount,
      status = 'scheduled'
  where token_drips.status = 'skipped';
  get diagnostics scheduled = row_count;
  return scheduled;
end
$$;
comment on function schedule_token_drips is 'Schedules what is due up to a month from now; gives how many grants.';

create function grant_token_drips()
returns bigint
language plpgsql
security definer
set search_path from current
as $$
declare
  today date := (now() at time zone 'UTC')::date;
  drip token_drips;
  transaction uuid;
  granted bigint := 0;
begin
  update token_drips
  set status = 'skipped'
  where id = any (array(
    select id
    from token_drips
    where status = 'scheduled'
      and drip_date <= today
      and not exists (
        select
        from member_profiles
        where member_profiles.user_id = token_drips.user_id
          and member_profiles.status = 'active'
      )
    for no key update skip locked
  ));
  -- By person, as balances are locked.
  for drip in
    select *
    from token_drips
    where status = 'scheduled'
      and drip_date <= today
    order by user_id, drip_date
    limit portion()
    for no key update skip locked
  loop
    transaction := post_tokens(
      drip.user_id, drip.amount, 'grant', 'Monthly tokens', 'token_drip:' || drip.id
    );
    update token_drips
    set status = 'granted',
        token_transaction_id = transaction
    where id = drip.id;
    granted := granted + 1;
  end loop;
  return granted;
end
$$;
comment on function grant_token_drips is 'Grants what is due, and skips it where the membership has ended; gives how many were granted.';
