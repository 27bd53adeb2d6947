-- Complaints about content, and what follows for its owner.
create table dmca_complaints (
  id serial primary key,
  user_id text not null references users(id) on delete restrict,
  complainant_name text not null,
  complainant_email text not null,
  content_url text not null,
  claimed_work text not null,
  description text not null,
  status text not null default 'pending' check (status in ('pending', 'investigating', 'resolved', 'dismissed')),
  action_taken text,
  admin_notes text,
  filed_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by text,
  constraint complaint_ended_by_somebody check (
    (status in ('resolved', 'dismissed')) = (resolved_at is not null and resolved_by is not null)
  )
);
create index dmca_complaints_user on dmca_complaints(user_id, filed_at desc, id desc);
create index dmca_complaints_complainant on dmca_complaints(lower(complainant_email), filed_at desc);
create index dmca_complaints_open on dmca_complaints(filed_at) where status in ('pending', 'investigating');
alter table dmca_complaints enable row level security;

comment on table dmca_complaints is 'Somebody says that content is theirs and must go.';
comment on column dmca_complaints.id is 'The complaint.';
comment on column dmca_complaints.user_id is 'Whose content it is about.';
comment on column dmca_complaints.complainant_name is 'Who complains.';
comment on column dmca_complaints.complainant_email is 'Where to answer; for administrators.';
comment on column dmca_complaints.content_url is 'Where the content lies.';
comment on column dmca_complaints.claimed_work is 'The work that it is said to be taken from.';
comment on column dmca_complaints.description is 'What the complainant says.';
comment on column dmca_complaints.status is 'How far it has come.';
comment on column dmca_complaints.action_taken is 'What was done, e.g. `content_removed`, `user_warned`, `user_suspended`.';
comment on column dmca_complaints.admin_notes is 'What administrators note; for themselves.';
comment on column dmca_complaints.filed_at is 'When it was made.';
comment on column dmca_complaints.resolved_at is 'When it was resolved or dismissed.';
comment on column dmca_complaints.resolved_by is 'Which administrator ended it.';

create table user_suspensions (
  id serial primary key,
  user_id text not null references users(id) on delete restrict,
  suspension_type text not null check (suspension_type in ('manual', 'automated', 'dmca')),
  suspension_level integer not null check (suspension_level between 1 and 7),
  reason text not null,
  description text,
  issued_by text not null,
  issued_at timestamptz not null default now(),
  expires_at timestamptz,
  is_active boolean not null default true,
  auto_reactivate_at timestamptz,
  appeal_submitted boolean not null default false,
  appeal_notes text,
  related_dmca_id integer references dmca_complaints(id) on delete set null,
  constraint permanent_at_the_top check ((suspension_level = 7) = (expires_at is null))
);
create index user_suspensions_user on user_suspensions(user_id, issued_at desc, id desc);
create index user_suspensions_active on user_suspensions(user_id) where is_active;
create index user_suspensions_ending on user_suspensions(auto_reactivate_at) where is_active;
create index user_suspensions_complaint on user_suspensions(related_dmca_id);
alter table user_suspensions enable row level security;

comment on table user_suspensions is 'A person is shut out for a while: they can look and not act.';
comment on column user_suspensions.id is 'The suspension.';
comment on column user_suspensions.user_id is 'Who is suspended.';
comment on column user_suspensions.suspension_type is 'Whether an administrator, a rule, or a complaint brought it about.';
comment on column user_suspensions.suspension_level is 'How long it lasts: 1, 3, 7, 14, 30 or 180 days at levels 1 to 6, for ever at level 7.';
comment on column user_suspensions.reason is 'Why, in words for the person.';
comment on column user_suspensions.description is 'What happened.';
comment on column user_suspensions.issued_by is 'Which administrator issued it, or `system`.';
comment on column user_suspensions.issued_at is 'When it began.';
comment on column user_suspensions.expires_at is 'When it ends; null where it is permanent.';
comment on column user_suspensions.is_active is 'Whether it still holds.';
comment on column user_suspensions.auto_reactivate_at is 'When it is lifted by itself.';
comment on column user_suspensions.appeal_submitted is 'Whether the person has appealed.';
comment on column user_suspensions.appeal_notes is 'What the person says in the appeal.';
comment on column user_suspensions.related_dmca_id is 'The complaint that brought it about.';

create table user_warnings (
  id serial primary key,
  user_id text not null references users(id) on delete restrict,
  warning_type text not null check (warning_type in ('dmca', 'community_guidelines', 'tos_violation')),
  reason text not null,
  description text,
  issued_by text not null,
  issued_at timestamptz not null default now(),
  acknowledged boolean not null default false,
  acknowledged_at timestamptz,
  constraint acknowledged_at_some_time check (acknowledged = (acknowledged_at is not null))
);
create index user_warnings_user on user_warnings(user_id, issued_at desc, id desc);
alter table user_warnings enable row level security;

comment on table user_warnings is 'A person is told that they broke a rule.';
comment on column user_warnings.id is 'The warning.';
comment on column user_warnings.user_id is 'Who is warned.';
comment on column user_warnings.warning_type is 'Which rules it is about.';
comment on column user_warnings.reason is 'Why, in words for the person.';
comment on column user_warnings.description is 'What happened.';
comment on column user_warnings.issued_by is 'Which administrator issued it, or `system`.';
comment on column user_warnings.issued_at is 'When it was issued.';
comment on column user_warnings.acknowledged is 'Whether the person has taken note.';
comment on column user_warnings.acknowledged_at is 'When the person took note.';

-- The level says how long; whoever inserts need not.
create function suspension_days(p_level integer)
returns integer
language sql
immutable
set search_path from current
return case p_level when 1 then 1 when 2 then 3 when 3 then 7 when 4 then 14 when 5 then 30 when 6 then 180 end;
comment on function suspension_days is 'How many days a suspension of the level lasts; null where it is permanent.';

create function date_suspension()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.expires_at := coalesce(
    new.expires_at,
    new.issued_at + suspension_days(new.suspension_level) * interval '1 day'
  );
  new.auto_reactivate_at := coalesce(new.auto_reactivate_at, new.expires_at);
  return new;
end
$$;

create trigger user_suspensions_dated
  before insert on user_suspensions
  for each row
  execute function date_suspension();

create function follow_suspensions()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  suspended text := case tg_op when 'DELETE' then old.user_id else new.user_id end;
begin
  update users
  set blocked = exists (select from user_suspensions where user_id = suspended and is_active)
  where id = suspended;
  return null;
end
$$;

create trigger on_suspension_changed
  after insert or update of is_active or delete on user_suspensions
  for each row
  execute function follow_suspensions();
