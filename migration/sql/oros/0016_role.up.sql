-- What a person is on the platform: creator, supporter and business by their own choice, administrator never.
create function add_role(p_role text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  added uuid;
begin
  if p_role is null or p_role not in ('creator', 'supporter', 'business') then
    perform refuse('ROLE_NOT_YOURS_TO_CHOOSE', 'You can be a creator, a supporter or a business.', 'role');
  end if;
  insert into user_roles (user_id, role)
  values (member, p_role)
  on conflict (user_id, role) do nothing;
  select id
  into strict added
  from user_roles
  where user_id = member
    and role = p_role;

  if p_role = 'creator' then
    insert into creator_profiles (user_id) values (member) on conflict do nothing;
  elsif p_role = 'business' then
    insert into business_profiles (user_id) values (member) on conflict do nothing;
  end if;
  return jsonb_build_object('user', member, 'user_role', added);
end
$$;
comment on function add_role is 'Takes on a role, with the profile that belongs to it.';

create function remove_role(p_role text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
begin
  if p_role is null or p_role not in ('creator', 'supporter', 'business') then
    perform refuse('ROLE_NOT_YOURS_TO_CHOOSE', 'This role cannot be laid down by yourself.', 'role');
  end if;
  if p_role = 'business' and exists (
    select
    from campaigns
    where business_id = member
      and status in ('active', 'paused')
  ) then
    perform refuse('CAMPAIGNS_RUNNING', 'Complete your campaigns first.', 'role');
  end if;
  delete from user_roles
  where user_id = member
    and role = p_role;
  if not found then
    perform refuse('ROLE_NOT_HELD', 'You do not have this role.', 'role');
  end if;
  return jsonb_build_object('user', member);
end
$$;
comment on function remove_role is 'Lays down a role; its profile stays for a return.';
