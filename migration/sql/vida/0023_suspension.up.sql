-- Suspensions: each next one is a level higher, until for ever.
create function next_suspension_level(p_user_id text)
returns integer
language plpgsql
stable
set search_path from current
as $$
begin
  -- Lifted ones count too: lifting ends a suspension, it does not undo it.
  return least(7, coalesce((select max(suspension_level) from user_suspensions where user_id = p_user_id), 0) + 1);
end
$$;
comment on function next_suspension_level is 'The level of a person''s next suspension.';

create function issue_suspension(
  p_user_id text,
  p_suspension_type text,
  p_reason text,
  p_description text,
  p_level integer,
  p_dmca_complaint_id integer
)
returns integer
language plpgsql
set search_path from current
as $$
declare
  suspension integer;
begin
  perform require_user(p_user_id);
  insert into user_suspensions (
    user_id, suspension_type, suspension_level, reason, description, issued_by, related_dmca_id
  )
  values (
    p_user_id, p_suspension_type, coalesce(p_level, next_suspension_level(p_user_id)),
    require_text(p_reason, 500, 'reason'), p_description,
    case p_suspension_type when 'automated' then 'system' else actor() end, p_dmca_complaint_id
  )
  returning id into suspension;
  return suspension;
end
$$;

create function suspend_user(
  p_user_id text,
  p_reason text,
  p_description text default null,
  p_suspension_type text default 'manual',
  p_suspension_level integer default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  suspension integer;
begin
  if p_suspension_type is null or p_suspension_type not in ('manual', 'automated', 'dmca') then
    perform refuse('TYPE_INVALID', 'A suspension is manual, automated or for a complaint.', 'suspensionType');
  elsif p_suspension_level not between 1 and 7 then
    perform refuse('LEVEL_INVALID', 'Levels go from 1 to 7.', 'suspensionLevel');
  end if;
  suspension := issue_suspension(
    p_user_id, p_suspension_type, p_reason, p_description, p_suspension_level, null
  );
  return jsonb_build_object('user_suspension', suspension, 'user', p_user_id);
end
$$;
comment on function suspend_user is 'Suspends a person; without a level, one level above the highest so far.';

create function lift_suspension(p_user_suspension_id integer)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  suspended text;
begin
  select user_id into suspended from user_suspensions where id = p_user_suspension_id;
  if not found then
    perform refuse('SUSPENSION_NOT_FOUND', 'There is no such suspension.', 'userSuspensionId');
  end if;
  perform require_user(suspended);
  update user_suspensions
  set is_active = false
  where id = p_user_suspension_id
    and is_active;
  if not found then
    perform refuse('SUSPENSION_OVER', 'The suspension is over already.', 'userSuspensionId');
  end if;
  return jsonb_build_object('user_suspension', p_user_suspension_id, 'user', suspended);
end
$$;
comment on function lift_suspension is 'Ends a suspension before its time.';

create function appeal_suspension(p_user_suspension_id integer, p_notes text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member text := require_account();
  suspension user_suspensions;
begin
  select *
  into suspension
  from user_suspensions
  where id = p_user_suspension_id
    and user_id = member
  for no key update;
  if not found then
    perform refuse('SUSPENSION_NOT_FOUND', 'You have no such suspension.', 'userSuspensionId');
  elsif not suspension.is_active then
    perform refuse('SUSPENSION_OVER', 'The suspension is over already.', 'userSuspensionId');
  elsif suspension.appeal_submitted then
    perform refuse('APPEAL_SUBMITTED', 'You have appealed already.', 'userSuspensionId');
  end if;
  update user_suspensions
  set appeal_submitted = true,
      appeal_notes = require_text(p_notes, 5000, 'notes')
  where id = suspension.id;
  return jsonb_build_object('user_suspension', suspension.id);
end
$$;
comment on function appeal_suspension is 'Asks that one''s suspension be looked at again.';

create function lift_suspensions()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  lifted integer;
begin
  -- People before their suspensions, in the order of all operations, so that nobody waits in a circle.
  perform
  from users
  where id in (select user_id from user_suspensions where is_active and auto_reactivate_at <= now())
  order by id
  for no key update;
  update user_suspensions
  set is_active = false
  where is_active
    and auto_reactivate_at <= now();
  get diagnostics lifted = row_count;
  return lifted;
end
$$;
comment on function lift_suspensions is 'Ends the suspensions whose time is over, and says how many.';
