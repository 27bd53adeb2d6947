-- People, what they say of themselves, where they stand in getting started, and who keeps order.
create table profiles (
  id uuid primary key references auth.users(id) on delete cascade,
  display_name varchar(100),
  avatar_url text,
  bio text,
  timezone varchar(50) not null default 'UTC',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index profiles_recent on profiles(created_at desc, id desc);
alter table profiles enable row level security;

comment on table profiles is 'A person on VIBEUP.';
comment on column profiles.id is 'The account, the same as in the person''s token.';
comment on column profiles.display_name is 'The name shown to others.';
comment on column profiles.avatar_url is 'Where the profile picture lies.';
comment on column profiles.bio is 'What the person says about themselves.';
comment on column profiles.timezone is 'The time zone the person lives in, by its IANA name; their days, and so their streaks, begin and end by it.';
comment on column profiles.created_at is 'When the person joined VIBEUP.';
comment on column profiles.updated_at is 'When the profile last changed.';

create table profile_attributes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  attribute_key varchar(50) not null,
  attribute_value jsonb not null,
  is_public boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, attribute_key)
);
alter table profile_attributes enable row level security;

comment on table profile_attributes is 'One thing a person tells about themselves, by which others may find them.';
comment on column profile_attributes.id is 'The attribute.';
comment on column profile_attributes.user_id is 'Whom it describes.';
comment on column profile_attributes.attribute_key is 'What it is about; a person has one attribute of a key.';
comment on column profile_attributes.attribute_value is 'What the person says about it.';
comment on column profile_attributes.is_public is 'Whether everybody sees it.';
comment on column profile_attributes.created_at is 'When it was first told.';
comment on column profile_attributes.updated_at is 'When it last changed.';

create table onboarding_state (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references profiles(id) on delete cascade,
  current_step varchar(50) not null default 'welcome',
  completed_steps jsonb not null default '[]',
  is_complete boolean not null default false,
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint completed_steps_are_a_list check (jsonb_typeof(completed_steps) = 'array'),
  constraint completion_has_a_time check (is_complete = (completed_at is not null))
);
alter table onboarding_state enable row level security;

comment on table onboarding_state is 'How far a person has come in getting started; everybody has one.';
comment on column onboarding_state.id is 'The record.';
comment on column onboarding_state.user_id is 'Who is getting started.';
comment on column onboarding_state.current_step is 'The step the person is at.';
comment on column onboarding_state.completed_steps is 'The names of the steps behind them.';
comment on column onboarding_state.is_complete is 'Whether the person is through.';
comment on column onboarding_state.completed_at is 'When the person was through.';
comment on column onboarding_state.created_at is 'When the person began.';
comment on column onboarding_state.updated_at is 'When it last changed.';

create table admin_users (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references profiles(id) on delete cascade,
  role varchar(20) not null default 'admin'
    check (role in ('support', 'moderator', 'admin', 'super_admin')),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table admin_users enable row level security;

comment on table admin_users is 'A person who works for VIBEUP.';
comment on column admin_users.id is 'The appointment.';
comment on column admin_users.user_id is 'Who was appointed.';
comment on column admin_users.role is 'What the person may do: administrators keep order, super administrators also appoint others; support and moderator are titles.';
comment on column admin_users.is_active is 'Whether the appointment holds.';
comment on column admin_users.created_at is 'When the person was first appointed.';
comment on column admin_users.updated_at is 'When the appointment last changed.';

-- Asked at the opening of every session, hence PL/pgSQL, which keeps its plan. A subject may be any text.
create function is_administrator(p_subject text)
returns boolean
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  -- Asked by every transaction: a regular expression would cost as much as the rest.
  if coalesce(p_subject not like '________-____-____-____-____________', true)
    or translate(p_subject, '0123456789abcdefABCDEF', '') <> '----'
  then
    return false;
  end if;
  return exists (
    select
    from admin_users
    where user_id = p_subject::uuid
      and role in ('admin', 'super_admin')
      and is_active
  );
end
$$;
comment on function is_administrator is 'Whether the platform''s own tables name the subject as an administrator now.';
