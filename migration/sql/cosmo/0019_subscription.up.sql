-- Subscriptions. The billing itself happens at the payment provider; what it says is told by services or administrators.
create function start_subscription(
  p_tier_name text,
  p_user_id uuid default null,
  p_stripe_subscription_id text default null,
  p_current_period_end timestamptz default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subscriber uuid := coalesce(p_user_id, require_member());
  tier subscription_tiers;
  subscription uuid;
begin
  if not asked_by_platform() and (subscriber <> require_member()) then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  elsif not exists (select from profiles where id = subscriber) then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  select * into tier from subscription_tiers where name = p_tier_name;
  if not found then
    perform refuse('TIER_NOT_FOUND', 'There is no such plan.', 'tierName');
  elsif tier.price_monthly is null then
    perform refuse('TIER_NOT_FOR_SALE', 'This plan is not for sale yet.', 'tierName');
  elsif tier.price_monthly > 0 and not asked_by_platform() then
    perform refuse('PAYMENT_REQUIRED', 'This plan starts once it is paid for.', 'tierName');
  end if;
  insert into user_subscriptions (user_id, tier_id, stripe_subscription_id, current_period_end)
  values (subscriber, tier.id, p_stripe_subscription_id, p_current_period_end)
  on conflict do nothing
  returning id into subscription;
  if subscription is null then
    -- The payment provider says things more than once; its number names the subscription.
    select id
    into subscription
    from user_subscriptions
    where stripe_subscription_id = p_stripe_subscription_id
      and user_id = subscriber
      and tier_id = tier.id;
    if not found then
      perform refuse('SUBSCRIPTION_ACTIVE', 'There is an active subscription already.', 'tierName');
    end if;
    return jsonb_build_object('user_subscription', subscription, 'subscription_tier', tier.id, 'replayed', true);
  end if;
  perform record_interaction(
    subscriber, 'subscription_start', format('subscription:%s:start', subscription),
    jsonb_build_object('subscription_id', subscription, 'tier', tier.name)
  );
  return jsonb_build_object('user_subscription', subscription, 'subscription_tier', tier.id, 'replayed', false);
end
$$;
comment on function start_subscription is 'Starts a plan: a free one by oneself, a paid one by the platform once it is paid for.';

create function lock_subscription(p_subscription_id uuid)
returns user_subscriptions
language plpgsql
set search_path from current
as $$
declare
  subscription user_subscriptions;
begin
  select * into subscription from user_subscriptions where id = p_subscription_id for no key update;
  if not found or subscription.user_id is distinct from auth.uid() and not asked_by_platform() then
    perform refuse('SUBSCRIPTION_NOT_FOUND', 'There is no such subscription.', 'subscriptionId');
  elsif subscription.status not in ('active', 'past_due') then
    perform refuse(
      'SUBSCRIPTION_' || upper(subscription.status::text), format('The subscription is %s.', subscription.status),
      'subscriptionId'
    );
  end if;
  return subscription;
end
$$;

create function renew_subscription(p_subscription_id uuid, p_current_period_end timestamptz)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subscription user_subscriptions := lock_subscription(p_subscription_id);
begin
  -- A renewal is named by the end that it reaches, so that saying it again is no fault.
  if p_current_period_end is null or p_current_period_end < subscription.current_period_end then
    perform refuse('PERIOD_END_INVALID', 'A renewal does not end earlier.', 'currentPeriodEnd');
  end if;
  perform record_interaction(
    subscription.user_id, 'subscription_renewal',
    format('subscription:%s:renewal:%s', subscription.id, extract(epoch from p_current_period_end)),
    jsonb_build_object('subscription_id', subscription.id)
  );
  update user_subscriptions
  set status = 'active',
      current_period_end = p_current_period_end
  where id = subscription.id;
  return jsonb_build_object('user_subscription', subscription.id);
exception
  when unique_violation then
    perform refuse('SUBSCRIPTION_ACTIVE', 'There is an active subscription already.', 'subscriptionId');
end
$$;
comment on function renew_subscription is 'The next period is paid for.';

create function cancel_subscription(p_subscription_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subscription user_subscriptions := lock_subscription(p_subscription_id);
begin
  update user_subscriptions set status = 'cancelled' where id = subscription.id;
  perform record_interaction(
    subscription.user_id, 'subscription_cancel', format('subscription:%s:cancel', subscription.id),
    jsonb_build_object('subscription_id', subscription.id)
  );
  return jsonb_build_object('user_subscription', subscription.id);
end
$$;
comment on function cancel_subscription is 'Ends a subscription, one''s own or as the platform any.';

create function mark_subscription_past_due(p_subscription_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subscription user_subscriptions := lock_subscription(p_subscription_id);
begin
  update user_subscriptions set status = 'past_due' where id = subscription.id;
  return jsonb_build_object('user_subscription', subscription.id);
end
$$;
comment on function mark_subscription_past_due is 'A payment did not arrive.';

create function expire_subscriptions()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  expired integer;
begin
  update user_subscriptions
  set status = 'expired'
  where status in ('active', 'past_due')
    and current_period_end < now();
  get diagnostics expired = row_count;
  return expired;
end
$$;
comment on function expire_subscriptions is 'Ends the subscriptions whose paid time is over, and says how many.';
