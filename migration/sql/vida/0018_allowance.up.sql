-- What a plan lets somebody do. The subscription is the authority; what stands with the person is a copy of it. Stream
-- time is counted from the streams themselves; the columns that say what remains are kept for speed.
create function plan_of(p_user_id text)
returns subscription_plans
language plpgsql
stable
set search_path from current
as $$
declare
  plan subscription_plans;
begin
  select *
  into strict plan
  from subscription_plans
  where id = coalesce(
    (select plan_id from user_subscriptions where user_id = p_user_id and status = 'active'),
    'free'
  );
  return plan;
end
$$;
comment on function plan_of is 'The plan that a person is on; the free one without a subscription.';

create function require_plan(p_user_id text, p_required_plan text, p_field text)
returns void
language plpgsql
stable
set search_path from current
as $$
declare
  required subscription_plans;
begin
  select * into strict required from subscription_plans where id = p_required_plan;
  if (plan_of(p_user_id)).sort_order < required.sort_order then
    perform refuse('PLAN_TOO_LOW', format('This takes the plan %s.', required.name), p_field);
  end if;
end
$$;
comment on function require_plan is 'Refuses what the person''s plan does not unlock; higher plans include lower ones.';

create function week_start()
returns timestamptz
language sql
stable
set search_path from current
return date_trunc('week', now(), 'UTC');
comment on function week_start is 'When this week began: Monday in UTC.';

create function stream_allowance(p_user_id text)
returns integer
language plpgsql
stable
set search_path from current
as $$
begin
  return (plan_of(p_user_id)).stream_minutes_per_week * 60 + 3600 * coalesce(
    (
      select sum(quantity)
      from user_add_ons
      where user_id = p_user_id
        and addon_id = 'stream_hours'
        and status = 'used'
        and used_at >= week_start()
    ),
    0
  );
end
$$;
comment on function stream_allowance is 'How long a person may stream this week, in seconds: by the plan, and by the stream hours used this week.';

create function streamed_this_week(p_user_id text)
returns integer
language plpgsql
stable
set search_path from current
as $$
begin
  return (
    select coalesce(
      ceil(extract(epoch from sum(coalesce(end_time, now()) - greatest(start_time, week_start())))),
      0
    )
    from streaming_sessions
    where user_id = p_user_id
      and coalesce(end_time, now()) > week_start()
  );
end
$$;
comment on function streamed_this_week is 'How long a person has streamed this week, in seconds; a running stream counts up to now.';

-- Volatile although it mostly reads: it must see what the operation has just written.
create function refresh_stream_time(p_user_id text)
returns integer
language plpgsql
set search_path from current
as $$
declare
  remaining integer := greatest(stream_allowance(p_user_id) - streamed_this_week(p_user_id), 0);
begin
  update users
  set stream_time_remaining = remaining
  where id = p_user_id
    and stream_time_remaining <> remaining;
  update user_subscriptions
  set stream_time_remaining = remaining / 60
  where user_id = p_user_id
    and status = 'active'
    and stream_time_remaining <> remaining / 60;
  return remaining;
end
$$;
comment on function refresh_stream_time is 'Counts how long a person may still stream this week, in seconds, and keeps it.';

-- Nobody else's time can have changed, so that not everybody's streams are counted each time.
create function whose_time_may_be_stale()
returns setof text
language sql
stable
set search_path from current
begin atomic
  select users.id
  from users
  join subscription_plans on subscription_plans.id = users.subscription_plan_id
  where users.stream_time_remaining <> subscription_plans.stream_minutes_per_week * 60
  union
  select user_id
  from streaming_sessions
  where end_time > week_start()
  union
  select user_id
  from streaming_sessions
  where status = 'active';
end;
comment on function whose_time_may_be_stale is 'Those who do not have their plan''s whole time, or stream this week.';

create function renew_stream_time()
returns integer
language plpgsql
security definer
set search_path from current
as $$
begin
  return (
    select count(*)
    from (
      select refresh_stream_time(stale.id)
      from (
        select id
        from users
        where id in (select whose_time_may_be_stale())
          and stream_time_remaining <> greatest(stream_allowance(id) - streamed_this_week(id), 0)
        order by id
        for no key update skip locked
      ) as stale
    ) as refreshed
  );
end
$$;
comment on function renew_stream_time is 'Counts everybody''s stream time anew, which a new week needs, and says for how many it changed.';

create function follow_subscription()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  latest user_subscriptions;
begin
  select *
  into latest
  from user_subscriptions
  where user_id = new.user_id
  order by status = 'active' desc, id desc
  limit 1;
  update users
  set subscription_plan_id = case latest.status when 'active' then latest.plan_id else 'free' end,
      subscription_status = latest.status,
      subscription_start_date = latest.start_date,
      subscription_end_date = latest.end_date,
      stripe_subscription_id = latest.stripe_subscription_id
  where id = new.user_id;
  perform refresh_stream_time(new.user_id);
  return null;
end
$$;

create trigger on_subscription_changed
  after insert or update of plan_id, status, start_date, end_date, stripe_subscription_id on user_subscriptions
  for each row
  execute function follow_subscription();
