-- Warnings: issued, and taken note of.
create function issue_warning(p_user_id text, p_warning_type text, p_reason text, p_description text)
returns integer
language plpgsql
set search_path from current
as $$
declare
  warning integer;
begin
  perform require_user(p_user_id);
  insert into user_warnings (user_id, warning_type, reason, description, issued_by)
  values (p_user_id, p_warning_type, require_text(p_reason, 500, 'reason'), p_description, actor())
  returning id into warning;
  return warning;
end
$$;

create function warn_user(p_user_id text, p_warning_type text, p_reason text, p_description text default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  if p_warning_type is null or p_warning_type not in ('dmca', 'community_guidelines', 'tos_violation') then
    perform refuse(
      'TYPE_INVALID', 'A warning is about a complaint, the community''s rules or the terms of service.', 'warningType'
    );
  end if;
  return jsonb_build_object(
    'user_warning', issue_warning(p_user_id, p_warning_type, p_reason, p_description), 'user', p_user_id
  );
end
$$;
comment on function warn_user is 'Tells a person that they broke a rule.';

create function acknowledge_warning(p_user_warning_id integer)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member text := require_account();
begin
  if not exists (select from user_warnings where id = p_user_warning_id and user_id = member) then
    perform refuse('WARNING_NOT_FOUND', 'You have no such warning.', 'userWarningId');
  end if;
  -- The first time counts.
  update user_warnings
  set acknowledged = true,
      acknowledged_at = now()
  where id = p_user_warning_id
    and not acknowledged;
  return jsonb_build_object('user_warning', p_user_warning_id);
end
$$;
comment on function acknowledge_warning is 'Takes note of a warning.';
