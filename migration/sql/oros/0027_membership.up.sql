-- Paid plans. The billing itself happens at the payment provider.
create function start_membership(p_membership_type text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  membership uuid;
begin
  if p_membership_type is null
    or p_membership_type not in ('creator_plus', 'creator_pro', 'supporter_plus', 'business_growth')
  then
    perform refuse('MEMBERSHIP_TYPE_INVALID', 'There is no such plan.', 'membershipType');
  end if;
  insert into memberships (user_id, membership_type)
  values (member, p_membership_type)
  on conflict (user_id, membership_type) where status = 'active' do nothing
  returning id into membership;
  if membership is null then
    perform refuse('MEMBERSHIP_ACTIVE', 'You are on this plan already.', 'membershipType');
  end if;
  return jsonb_build_object('membership', membership);
end
$$;
comment on function start_membership is 'Starts a plan.';

create function cancel_membership(p_membership_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
begin
  update memberships
  set status = 'canceled',
      ends_at = coalesce(ends_at, now())
  where id = p_membership_id
    and user_id = member
    and status = 'active';
  if not found then
    perform refuse('MEMBERSHIP_NOT_FOUND', 'You are on no such plan.', 'membershipId');
  end if;
  return jsonb_build_object('membership', p_membership_id);
end
$$;
comment on function cancel_membership is 'Ends a plan.';
