-- Memberships. The billing itself happens at the payment provider, whose word administrators bring.
create function set_membership(
  p_user_id uuid,
  p_tier text,
  p_ends_at timestamptz default null,
  p_billing_provider_id text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  membership uuid;
begin
  perform require_member();
  perform require_text(p_tier, 30, 'tier');
  if p_ends_at <= now() then
    perform refuse('END_IN_THE_PAST', 'The membership must end in the future.', 'endsAt');
  elsif char_length(p_billing_provider_id) > 100 then
    perform refuse('TEXT_INVALID', 'This takes 100 characters at most.', 'billingProviderId');
  end if;
  update memberships
  set started_at = case when tier = p_tier and status <> 'expired' then started_at else now() end,
      tier = p_tier,
      status = 'active',
      ends_at = p_ends_at,
      billing_provider_id = p_billing_provider_id
  where user_id = p_user_id
  returning id into membership;
  if not found then
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  return jsonb_build_object('membership', membership, 'profile', p_user_id);
end
$$;
comment on function set_membership is 'Puts a person on a tier of membership, or prolongs it.';

create function cancel_membership()
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  membership uuid;
begin
  update memberships
  set status = 'canceled',
      ends_at = coalesce(ends_at, now())
  where user_id = member
    and status = 'active'
    and tier <> 'free'
  returning id into membership;
  if not found then
    perform refuse('MEMBERSHIP_NOT_FOUND', 'You are on no membership that could be canceled.');
  end if;
  return jsonb_build_object('membership', membership, 'profile', member);
end
$$;
comment on function cancel_membership is 'Cancels one''s paid membership; it runs until the end that was paid for.';

create function membership_tier(p_member uuid)
returns text
language plpgsql
stable
set search_path from current
as $$
begin
  return (
    select case when status = 'expired' or ends_at <= now() then 'free' else tier end
    from memberships
    where user_id = p_member
  );
end
$$;
comment on function membership_tier is 'The tier that a person is on now.';
