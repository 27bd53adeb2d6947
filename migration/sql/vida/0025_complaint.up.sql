-- Complaints: filed by anybody, looked into, then resolved or dismissed by administrators. What was done about it is
-- done with it: a warning or a suspension is issued in the same breath.
create function file_dmca_complaint(
  p_user_id text,
  p_complainant_name text,
  p_complainant_email text,
  p_content_url text,
  p_claimed_work text,
  p_description text
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  -- By address, for a limit by person could be used up by that person, to be complained about no more.
  daily_max constant integer := 20;
  complainant text := require_text(p_complainant_name, 200, 'complainantName');
  url text := require_text(p_content_url, 2000, 'contentUrl');
  work text := require_text(p_claimed_work, 2000, 'claimedWork');
  said text := require_text(p_description, 10000, 'description');
  complaint integer;
begin
  if not exists (select from users where id = p_user_id) then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  elsif p_complainant_email is null
    or char_length(p_complainant_email) > 320
    or p_complainant_email !~ '^[^\s@]+@[^\s@]+$'
  then
    perform refuse('EMAIL_INVALID', 'This is no e-mail address.', 'complainantEmail');
  end if;
  -- One after the other, so that no two are the last of the day, nor a complaint and its repetition two.
  perform pg_advisory_xact_lock(hashtextextended('dmca_complaints:' || lower(p_complainant_email), 0));
  select id
  into complaint
  from dmca_complaints
  where lower(complainant_email) = lower(p_complainant_email)
    and (user_id, complainant_name, content_url, claimed_work, description)
      = (p_user_id, complainant, url, work, said)
    and status in ('pending', 'investigating');
  if found then
    return jsonb_build_object('dmca_complaint', complaint);
  elsif (
    select count(*)
    from dmca_complaints
    where lower(complainant_email) = lower(p_complainant_email)
      and filed_at > now() - interval '1 day'
  ) >= daily_max then
    perform refuse(
      'TOO_MANY_COMPLAINTS', format('An address can file %s complaints within a day.', daily_max), 'complainantEmail'
    );
  end if;
  insert into dmca_complaints (
    user_id, complainant_name, complainant_email, content_url, claimed_work, description
  )
  values (p_user_id, complainant, p_complainant_email, url, work, said)
  returning id into complaint;
  return jsonb_build_object('dmca_complaint', complaint);
end
$$;
comment on function file_dmca_complaint is 'Says that content of a person is somebody else''s. Said again while it is open, it is the same complaint.';

create function lock_complaint(p_dmca_complaint_id integer, variadic p_statuses text[])
returns dmca_complaints
language plpgsql
set search_path from current
as $$
declare
  complaint dmca_complaints;
begin
  select * into complaint from dmca_complaints where id = p_dmca_complaint_id for no key update;
  if not found then
    perform refuse('COMPLAINT_NOT_FOUND', 'There is no such complaint.', 'dmcaComplaintId');
  elsif complaint.status <> all (p_statuses) then
    perform refuse(
      'COMPLAINT_' || upper(complaint.status), format('The complaint is %s.', complaint.status), 'dmcaComplaintId'
    );
  end if;
  return complaint;
end
$$;

create function investigate_dmca_complaint(p_dmca_complaint_id integer)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  complaint dmca_complaints := lock_complaint(p_dmca_complaint_id, 'pending');
begin
  update dmca_complaints set status = 'investigating' where id = complaint.id;
  return jsonb_build_object('dmca_complaint', complaint.id);
end
$$;
comment on function investigate_dmca_complaint is 'Begins to look into a complaint.';

create function resolve_dmca_complaint(
  p_dmca_complaint_id integer,
  p_action_taken text,
  p_admin_notes text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  complaint dmca_complaints := lock_complaint(p_dmca_complaint_id, 'investigating');
  action text := require_text(p_action_taken, 100, 'actionTaken');
  reason text := format('Complaint about %s', left(complaint.content_url, 400));
  warning integer;
  suspension integer;
begin
  if action = 'user_warned' then
    warning := issue_warning(complaint.user_id, 'dmca', reason, complaint.description);
  elsif action = 'user_suspended' then
    suspension := issue_suspension(complaint.user_id, 'dmca', reason, complaint.description, null, complaint.id);
  end if;
  update dmca_complaints
  set status = 'resolved',
      action_taken = action,
      admin_notes = coalesce(p_admin_notes, admin_notes),
      resolved_at = now(),
      resolved_by = actor()
  where id = complaint.id;
  return jsonb_build_object(
    'dmca_complaint', complaint.id, 'user_warning', warning, 'user_suspension', suspension, 'user', complaint.user_id
  );
end
$$;
comment on function resolve_dmca_complaint is 'Grants a complaint and says what was done; `user_warned` and `user_suspended` warn and suspend the owner.';

create function dismiss_dmca_complaint(p_dmca_complaint_id integer, p_admin_notes text default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  complaint dmca_complaints := lock_complaint(p_dmca_complaint_id, 'pending', 'investigating');
begin
  update dmca_complaints
  set status = 'dismissed',
      admin_notes = coalesce(p_admin_notes, admin_notes),
      resolved_at = now(),
      resolved_by = actor()
  where id = complaint.id;
  return jsonb_build_object('dmca_complaint', complaint.id);
end
$$;
comment on function dismiss_dmca_complaint is 'Turns a complaint down.';
