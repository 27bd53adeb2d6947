-- Joining, and who keeps order.
create function open_profile(p_display_name text, p_timezone text default 'UTC')
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  subject uuid := auth.uid();
  profile uuid;
begin
  if subject is null then
    raise insufficient_privilege using message = 'this takes an account';
  end if;
  perform require_text(p_display_name, 100, 'displayName');
  if not is_timezone(p_timezone) then
    perform refuse('TIMEZONE_INVALID', 'There is no such time zone.', 'timezone');
  end if;
  -- Where accounts live elsewhere, this database has not heard of this one yet.
  if not exists (select from auth.users where id = subject) then
    insert into auth.users (id) values (subject) on conflict (id) do nothing;
  end if;
  insert into profiles (id, display_name, timezone)
  values (subject, p_display_name, coalesce(p_timezone, 'UTC'))
  on conflict (id) do nothing
  returning id into profile;
  if profile is null then
    perform refuse('PROFILE_EXISTS', 'You are on VIBEUP already.');
  end if;
  return jsonb_build_object(
    'profile', profile,
    'membership', (select id from memberships where user_id = profile),
    'onboarding_state', (select id from onboarding_state where user_id = profile)
  );
end
$$;
comment on function open_profile is 'Joins VIBEUP, with the free membership.';

create function require_super_administrator()
returns uuid
language plpgsql
set search_path from current
as $$
declare
  appointment uuid;
begin
  -- One after the other, or two could dismiss each other and nobody be left to appoint anybody.
  perform
  from admin_users
  where role = 'super_admin'
    and is_active
  order by id
  for no key update;
  select id
  into appointment
  from admin_users
  where user_id = require_member()
    and role = 'super_admin'
    and is_active;
  if not found then
    perform refuse('SUPER_ADMINISTRATOR_REQUIRED', 'Only super administrators appoint and dismiss.');
  end if;
  return appointment;
end
$$;

create function appoint_administrator(p_user_id uuid, p_role text default 'admin')
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  appointment uuid;
begin
  perform require_super_administrator();
  if p_role is null or p_role not in ('support', 'moderator', 'admin', 'super_admin') then
    perform refuse('ROLE_INVALID', 'The roles are support, moderator, admin and super_admin.', 'role');
  elsif not exists (select from profiles where id = p_user_id) then
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'userId');
  elsif p_user_id = auth.uid() then
    perform refuse('SELF_APPOINTMENT', 'Somebody else has to change your own appointment.', 'userId');
  end if;
  insert into admin_users (user_id, role)
  values (p_user_id, p_role)
  on conflict (user_id) do update
  set role = excluded.role,
      is_active = true
  returning id into appointment;
  return jsonb_build_object('admin_user', appointment, 'profile', p_user_id);
end
$$;
comment on function appoint_administrator is 'Appoints a person, or changes their appointment.';

create function dismiss_administrator(p_user_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  appointment uuid;
begin
  perform require_super_administrator();
  if p_user_id = auth.uid() then
    perform refuse('SELF_APPOINTMENT', 'Somebody else has to change your own appointment.', 'userId');
  end if;
  update admin_users
  set is_active = false
  where user_id = p_user_id
    and is_active
  returning id into appointment;
  if not found then
    perform refuse('ADMINISTRATOR_NOT_FOUND', 'This person is not appointed.', 'userId');
  end if;
  return jsonb_build_object('admin_user', appointment, 'profile', p_user_id);
end
$$;
comment on function dismiss_administrator is 'Ends an appointment, at once.';
