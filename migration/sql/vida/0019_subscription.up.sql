-- Subscriptions. The billing itself happens at the payment provider; what it says is told by services or administrators.
create function start_subscription(
  p_plan_id text,
  p_user_id text default null,
  p_stripe_subscription_id text default null,
  p_end_date timestamptz default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  by_platform boolean := asked_by_platform();
  subscriber text := coalesce(p_user_id, require_member());
  plan subscription_plans;
  subscription integer;
begin
  if not by_platform and subscriber <> require_member() then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  perform require_user(subscriber);
  select * into plan from subscription_plans where id = p_plan_id and is_active;
  if not found then
    perform refuse('PLAN_NOT_FOUND', 'There is no such plan.', 'planId');
  elsif plan.price > 0 and not by_platform then
    perform refuse('PAYMENT_REQUIRED', 'This plan starts once it is paid for.', 'planId');
  elsif p_end_date < now() then
    perform refuse('END_DATE_INVALID', 'A subscription does not end before it begins.', 'endDate');
  end if;
  -- The payment provider says things more than once; its number names the subscription.
  select id
  into subscription
  from user_subscriptions
  where stripe_subscription_id = p_stripe_subscription_id
    and user_id = subscriber
    and plan_id = plan.id;
  if found then
    return jsonb_build_object('user_subscription', subscription, 'user', subscriber, 'replayed', true);
  elsif exists (
    select
    from user_subscriptions
    where stripe_subscription_id = p_stripe_subscription_id
      or user_id = subscriber and status = 'active'
  ) then
    perform refuse('SUBSCRIPTION_ACTIVE', 'There is an active subscription already.', 'planId');
  end if;
  insert into user_subscriptions (user_id, plan_id, end_date, stream_time_remaining, stripe_subscription_id)
  values (subscriber, plan.id, p_end_date, plan.stream_minutes_per_week, p_stripe_subscription_id)
  returning id into subscription;
  return jsonb_build_object('user_subscription', subscription, 'user', subscriber, 'replayed', false);
end
$$;
comment on function start_subscription is 'Starts a plan: a free one by oneself, a paid one by the platform once it is paid for.';

create function lock_subscription(p_subscription_id integer)
returns user_subscriptions
language plpgsql
set search_path from current
as $$
declare
  owner text;
  subscription user_subscriptions;
begin
  select user_id into owner from user_subscriptions where id = p_subscription_id;
  if owner is null or owner is distinct from viewer_id() and not asked_by_platform() then
    perform refuse('SUBSCRIPTION_NOT_FOUND', 'There is no such subscription.', 'subscriptionId');
  end if;
  perform require_user(owner);
  select * into strict subscription from user_subscriptions where id = p_subscription_id for no key update;
  return subscription;
end
$$;

create function renew_subscription(p_subscription_id integer, p_end_date timestamptz)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subscription user_subscriptions := lock_subscription(p_subscription_id);
begin
  -- The payment provider says things more than once, so that the same end again is no fault.
  if p_end_date is null or p_end_date < subscription.end_date then
    perform refuse('END_DATE_INVALID', 'A renewal does not end earlier.', 'endDate');
  elsif subscription.status = 'cancelled' then
    perform refuse('SUBSCRIPTION_CANCELLED', 'The subscription is cancelled.', 'subscriptionId');
  elsif subscription.status = 'expired' and exists (
    select
    from user_subscriptions
    where user_id = subscription.user_id
      and status = 'active'
  ) then
    perform refuse('SUBSCRIPTION_ACTIVE', 'There is an active subscription already.', 'subscriptionId');
  end if;
  update user_subscriptions
  set status = 'active',
      end_date = p_end_date
  where id = subscription.id;
  return jsonb_build_object('user_subscription', subscription.id, 'user', subscription.user_id);
end
$$;
comment on function renew_subscription is 'The next period is paid for.';

create function cancel_subscription(p_subscription_id integer)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subscription user_subscriptions := lock_subscription(p_subscription_id);
begin
  if subscription.status <> 'active' then
    perform refuse(
      'SUBSCRIPTION_' || upper(subscription.status), format('The subscription is %s.', subscription.status),
      'subscriptionId'
    );
  end if;
  update user_subscriptions
  set status = 'cancelled',
      auto_renew = false,
      end_date = now()
  where id = subscription.id;
  return jsonb_build_object('user_subscription', subscription.id, 'user', subscription.user_id);
end
$$;
comment on function cancel_subscription is 'Ends a subscription at once, one''s own or as the platform any.';

create function expire_subscriptions()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  expired integer;
begin
  -- People before their subscriptions, in the order of all operations, so that nobody waits in a circle.
  perform
  from users
  where id in (select user_id from user_subscriptions where status = 'active' and end_date < now())
  order by id
  for no key update;
  update user_subscriptions
  set status = 'expired'
  where status = 'active'
    and end_date < now();
  get diagnostics expired = row_count;
  return expired;
end
$$;
comment on function expire_subscriptions is 'Ends the subscriptions whose time is over, and says how many.';
