-- Subscriptions as the payment provider reports them, and the membership that they give. The billing itself happens
-- there. Whoever changes a person's membership holds the person's account first.
create function follow_subscription(p_user_id uuid)
returns void
language plpgsql
set search_path from current
as $$
declare
  subscription customer_subscriptions;
  tier uuid;
begin
  select *
  into subscription
  from customer_subscriptions
  where user_id = p_user_id
  order by status = 'active' desc, updated_at desc, id desc
  limit 1;
  update profiles
  set subscription_status = subscription.status,
      stripe_customer_id = coalesce(subscription.stripe_customer_id, stripe_customer_id)
  where id = p_user_id;
  if subscription.status is distinct from 'active' then
    update member_profiles set status = 'inactive' where user_id = p_user_id and status = 'active';
    return;
  end if;

  select id into tier from membership_tiers where stripe_price_id = subscription.plan_id;
  insert into member_profiles as known (user_id, membership_tier_id)
  values (p_user_id, tier)
  on conflict (user_id) do update
  set membership_tier_id = excluded.membership_tier_id,
      status = 'active',
      joined_at = case known.status when 'active' then known.joined_at else now() end;
  -- What is still to come follows the tier.
  update token_drips
  set amount = membership_tiers.monthly_tokens
  from membership_tiers
  where token_drips.user_id = p_user_id
    and token_drips.status = 'scheduled'
    and membership_tiers.id = tier
    and membership_tiers.monthly_tokens > 0
    and token_drips.amount <> membership_tiers.monthly_tokens;
end
$$;
comment on function follow_subscription is 'A person''s membership becomes what their subscription says.';

create function record_subscription(
  p_user_id uuid,
  p_stripe_subscription_id text,
  p_stripe_customer_id text,
  p_plan_id text,
  p_status text,
  p_current_period_start timestamptz,
  p_current_period_end timestamptz,
  p_cancel_at_period_end boolean default false
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subscription uuid;
begin
  perform require_text(p_stripe_subscription_id, 255, 'SUBSCRIPTION_ID_INVALID', 'stripeSubscriptionId');
  perform require_text(p_plan_id, 255, 'PLAN_INVALID', 'planId');
  perform require_text(p_status, 50, 'STATUS_INVALID', 'status');
  if p_current_period_end <= p_current_period_start then
    perform refuse('PERIOD_INVALID', 'A period ends after it begins.', 'currentPeriodEnd');
  end if;
  perform require_person(p_user_id);
  perform from profiles where id = p_user_id for no key update;
  if exists (
    select
    from customer_subscriptions
    where stripe_subscription_id = p_stripe_subscription_id
      and user_id <> p_user_id
  ) then
    perform refuse('SUBSCRIPTION_OF_ANOTHER', 'This subscription is somebody else''s.', 'stripeSubscriptionId');
  end if;
  if p_status = 'active' and exists (
    select
    from customer_subscriptions
    where user_id = p_user_id
      and status = 'active'
      and stripe_subscription_id <> p_stripe_subscription_id
  ) then
    perform refuse('SUBSCRIPTION_ACTIVE', 'The person has an active subscription already.', 'status');
  end if;

  insert into customer_subscriptions (
    user_id, stripe_subscription_id, stripe_customer_id, plan_id, status, current_period_start, current_period_end,
    cancel_at_period_end
  )
  values (
    p_user_id, p_stripe_subscription_id, p_stripe_customer_id, p_plan_id, p_status, p_current_period_start,
    p_current_period_end, coalesce(p_cancel_at_period_end, false)
  )
  on conflict (stripe_subscription_id) do update
  set stripe_customer_id = excluded.stripe_customer_id,
      plan_id = excluded.plan_id,
      status = excluded.status,
      current_period_start = excluded.current_period_start,
      current_period_end = excluded.current_period_end,
      cancel_at_period_end = excluded.cancel_at_period_end
  -- Reports may come late: one of an earlier period changes nothing, and what has been canceled takes a new one.
  where case customer_subscriptions.status
      when 'canceled' then excluded.current_period_start > customer_subscriptions.current_period_start
      else coalesce(excluded.current_period_start >= customer_subscriptions.current_period_start, true)
    end
  returning id into subscription;
  if subscription is null then
    select id
    into strict subscription
    from customer_subscriptions
    where stripe_subscription_id = p_stripe_subscription_id;
  else
    perform follow_subscription(p_user_id);
  end if;
  return jsonb_build_object('customer_subscription', subscription, 'profile', p_user_id);
end
$$;
comment on function record_subscription is 'Records a subscription as the payment provider reports it; the membership follows.';

create function set_subscription_end(p_subscription_id uuid, p_ends boolean)
returns jsonb
language plpgsql
set search_path from current
as $$
declare
  member uuid := require_member();
begin
  update customer_subscriptions
  set cancel_at_period_end = p_ends
  where id = p_subscription_id
    and user_id = member
    and status = 'active';
  if not found then
    perform refuse('SUBSCRIPTION_NOT_FOUND', 'You have no such active subscription.', 'subscriptionId');
  end if;
  return jsonb_build_object('customer_subscription', p_subscription_id);
end
$$;

create function cancel_subscription(p_subscription_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  return set_subscription_end(p_subscription_id, true);
end
$$;
comment on function cancel_subscription is 'Lets an active subscription end with its billing period.';

create function resume_subscription(p_subscription_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  return set_subscription_end(p_subscription_id, false);
end
$$;
comment on function resume_subscription is 'Lets a cancelled subscription go on, while its billing period lasts.';

create function expire_subscriptions()
returns bigint
language plpgsql
security definer
set search_path from current
as $$
declare
  person uuid;
  expired bigint := 0;
begin
  for person in
    select distinct user_id
    from customer_subscriptions
    where status = 'active'
      and cancel_at_period_end
      and current_period_end <= now()
    order by user_id
  loop
    perform from profiles where id = person for no key update;
    update customer_subscriptions
    set status = 'canceled'
    where user_id = person
      and status = 'active'
      and cancel_at_period_end
      and current_period_end <= now();
    if found then
      perform follow_subscription(person);
      expired := expired + 1;
    end if;
  end loop;
  return expired;
end
$$;
comment on function expire_subscriptions is 'Ends cancelled subscriptions whose billing period is over; gives how many.';
