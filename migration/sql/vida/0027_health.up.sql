-- Whether what is kept for speed agrees with the rows that it sums up. Empty answers mean health.
create function verify_counters()
returns table (user_id text, counter text, expected bigint, found bigint)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  with counted as (
    select
      users.id,
      (select count(*) from avatars where avatars.user_id = users.id) as avatars,
      (select coalesce(sum(duration), 0) from streaming_sessions where streaming_sessions.user_id = users.id) as seconds,
      (
        select count(*)
        from streaming_sessions
        where streaming_sessions.user_id = users.id
          and streaming_sessions.status <> 'active'
      ) as streams
    from users
  )
  select users.id::text, compared.counter, compared.expected, compared.found
  from users
  join counted on counted.id = users.id
  cross join lateral (
    values
      ('avatar_count', counted.avatars, users.avatar_count::bigint),
      ('total_stream_time', counted.seconds, users.total_stream_time::bigint),
      ('total_stream_sessions', counted.streams, users.total_stream_sessions::bigint)
  ) as compared (counter, expected, found)
  where compared.expected <> compared.found
  order by users.id, compared.counter;
end
$$;
comment on function verify_counters is 'The people whose counters differ from their avatars and streams.';

create function verify_subscriptions()
returns table (user_id text, plan_expected text, plan_found text)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  select users.id::text, coalesce(subscriptions.plan_id, 'free'), users.subscription_plan_id
  from users
  left join user_subscriptions as subscriptions
    on subscriptions.user_id = users.id
    and subscriptions.status = 'active'
  where users.subscription_plan_id <> coalesce(subscriptions.plan_id, 'free')
    or users.plan <> users.subscription_plan_id
  order by users.id;
end
$$;
comment on function verify_subscriptions is 'The people whose plan differs from their subscription.';

create function verify_suspensions()
returns table (user_id text, blocked_expected boolean, blocked_found boolean)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  with expected as (
    select
      users.id,
      exists (select from user_suspensions where user_suspensions.user_id = users.id and is_active) as blocked
    from users
  )
  select users.id::text, expected.blocked, users.blocked
  from users
  join expected on expected.id = users.id
  where users.blocked <> expected.blocked
  order by users.id;
end
$$;
comment on function verify_suspensions is 'The people who are blocked without a suspension, or suspended and not blocked.';

create function verify_all()
returns table (checked text, record text, problem text)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  select faults.checked, faults.record, faults.problem
  from (
    select
      1 as rank, counters.place, 'verify_counters' as checked, counters.user_id as record,
      counters.counter || ' differs' as problem
    from verify_counters() with ordinality as counters (user_id, counter, expected, found, place)
    union all
    select
      2, subscriptions.place, 'verify_subscriptions', subscriptions.user_id,
      'the plan differs from the subscription'
    from verify_subscriptions() with ordinality as subscriptions (user_id, plan_expected, plan_found, place)
    union all
    select 3, suspensions.place, 'verify_suspensions', suspensions.user_id, 'blocked differs from the suspensions'
    from verify_suspensions() with ordinality as suspensions (user_id, blocked_expected, blocked_found, place)
  ) as faults
  order by faults.rank, faults.place
  limit 1;
end
$$;
comment on function verify_all is 'Runs every check and names the first broken row; empty where all is well.';
