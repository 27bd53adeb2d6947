-- People: their account, the profile they edit and its history, how they speak, and who keeps order.
create table profiles (
  id uuid primary key references auth.users(id) on delete cascade,
  first_name text,
  last_name text,
  email text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  stripe_customer_id text unique,
  subscription_status text
);
alter table profiles enable row level security;

comment on table profiles is 'A person''s VibrationFit account.';
comment on column profiles.id is 'The account, the same as in the person''s token.';
comment on column profiles.first_name is 'First name.';
comment on column profiles.last_name is 'Last name.';
comment on column profiles.email is 'The address that VibrationFit writes to.';
comment on column profiles.created_at is 'When the account was opened.';
comment on column profiles.updated_at is 'When the account last changed.';
comment on column profiles.stripe_customer_id is 'The person''s number at the payment provider.';
comment on column profiles.subscription_status is 'How the latest subscription stands, in the payment provider''s word.';

create table administrators (
  user_id uuid primary key references auth.users(id) on delete cascade,
  created_at timestamptz not null default now()
);
alter table administrators enable row level security;

comment on table administrators is 'The people who keep order on VibrationFit.';
comment on column administrators.user_id is 'The administrator.';
comment on column administrators.created_at is 'Since when.';

create table user_profiles (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  first_name text,
  last_name text,
  email text,
  profile_picture_url text,
  date_of_birth date,
  phone text,
  bio text,
  city text,
  state text,
  country text,
  zip_code text,
  occupation text,
  company text,
  linkedin_url text,
  instagram_handle text,
  facebook_url text,
  twitter_handle text,
  website text,
  strengths jsonb,
  "values" jsonb,
  lifestyle jsonb,
  priorities jsonb,
  aspirations jsonb,
  pain_points jsonb,
  preferred_communication text,
  timezone text,
  language_preference text,
  is_active boolean not null default false,
  is_onboarding_complete boolean not null default false,
  onboarding_step integer not null default 0 check (onboarding_step >= 0),
  last_login_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index user_profiles_recent on user_profiles(user_id, created_at desc, id desc);
create unique index user_profiles_one_active on user_profiles(user_id) where is_active;
alter table user_profiles enable row level security;

comment on table user_profiles is 'What a person tells VibrationFit about themselves. The active one is in use.';
comment on column user_profiles.id is 'The profile.';
comment on column user_profiles.user_id is 'Whose profile it is.';
comment on column user_profiles.first_name is 'First name.';
comment on column user_profiles.last_name is 'Last name.';
comment on column user_profiles.email is 'The address the person gives for contact.';
comment on column user_profiles.profile_picture_url is 'Where the profile picture lies.';
comment on column user_profiles.date_of_birth is 'Birthday.';
comment on column user_profiles.phone is 'Phone number.';
comment on column user_profiles.bio is 'What the person says about themselves.';
comment on column user_profiles.city is 'City.';
comment on column user_profiles.state is 'State or province.';
comment on column user_profiles.country is 'Country.';
comment on column user_profiles.zip_code is 'ZIP or postal code.';
comment on column user_profiles.occupation is 'What the person does for a living.';
comment on column user_profiles.company is 'Where the person works.';
comment on column user_profiles.linkedin_url is 'The person''s page on LinkedIn.';
comment on column user_profiles.instagram_handle is 'The person''s name on Instagram.';
comment on column user_profiles.facebook_url is 'The person''s page on Facebook.';
comment on column user_profiles.twitter_handle is 'The person''s name on Twitter.';
comment on column user_profiles.website is 'The person''s own website.';
comment on column user_profiles.strengths is 'What the person is good at.';
comment on column user_profiles."values" is 'What matters most to the person.';
comment on column user_profiles.lifestyle is 'How the person likes to live.';
comment on column user_profiles.priorities is 'What comes first for the person now.';
comment on column user_profiles.aspirations is 'What the person hopes for.';
comment on column user_profiles.pain_points is 'What the person struggles with now.';
comment on column user_profiles.preferred_communication is 'How the person likes to be spoken to.';
comment on column user_profiles.timezone is 'The person''s time zone.';
comment on column user_profiles.language_preference is 'The language the person prefers.';
comment on column user_profiles.is_active is 'Whether this profile is the one in use; the first one is, until another is chosen.';
comment on column user_profiles.is_onboarding_complete is 'Whether the person has finished the introduction.';
comment on column user_profiles.onboarding_step is 'The step of the introduction the person is at, from 0.';
comment on column user_profiles.last_login_at is 'When the person was last here.';
comment on column user_profiles.created_at is 'When the profile was made.';
comment on column user_profiles.updated_at is 'When the profile last changed.';

create table profile_versions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  version_number integer not null check (version_number > 0),
  profile_data jsonb not null,
  is_active boolean not null default false,
  created_at timestamptz not null default now(),
  unique (user_id, version_number)
);
create unique index profile_versions_one_active on profile_versions(user_id) where is_active;
alter table profile_versions enable row level security;

comment on table profile_versions is 'How a person''s profile once was. Versions are kept as they are.';
comment on column profile_versions.id is 'The version.';
comment on column profile_versions.user_id is 'Whose profile it was.';
comment on column profile_versions.version_number is 'Which of the person''s versions it is, from 1.';
comment on column profile_versions.profile_data is 'The profile as it was, by the names of its fields.';
comment on column profile_versions.is_active is 'Whether the profile was last saved as, or set back to, this version.';
comment on column profile_versions.created_at is 'When the version was saved.';

create table voice_profiles (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  formality integer check (formality between 1 and 10),
  energy integer check (energy between 1 and 10),
  detail integer check (detail between 1 and 10),
  woo integer check (woo between 1 and 10),
  analysis jsonb,
  created_at timestamptz not null default now()
);
create index voice_profiles_recent on voice_profiles(user_id, created_at desc, id desc);
alter table voice_profiles enable row level security;

comment on table voice_profiles is 'How a person speaks, so that VIVA can speak like them. The newest counts, older ones are history.';
comment on column voice_profiles.id is 'The voice profile.';
comment on column voice_profiles.user_id is 'Whose voice it is.';
comment on column voice_profiles.formality is 'How formal, from 1 to 10.';
comment on column voice_profiles.energy is 'How lively, from 1 to 10.';
comment on column voice_profiles.detail is 'How detailed, from 1 to 10.';
comment on column voice_profiles.woo is 'How comfortable with spiritual language, from 1 to 10.';
comment on column voice_profiles.analysis is 'The whole analysis of the voice.';
comment on column voice_profiles.created_at is 'When the voice was analysed.';

create table user_stats (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references auth.users(id) on delete cascade,
  stats jsonb not null default '{}',
  updated_at timestamptz not null default now()
);
alter table user_stats enable row level security;

comment on table user_stats is 'Figures about what a person has done on VibrationFit, counted anew from time to time.';
comment on column user_stats.id is 'The record of figures.';
comment on column user_stats.user_id is 'Whose figures they are; everybody has one record.';
comment on column user_stats.stats is 'The figures, by name.';
comment on column user_stats.updated_at is 'When a figure last changed.';

create function update_updated_at()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.updated_at = now();
  return new;
end
$$;

create trigger update_profiles_updated_at
  before update on profiles
  for each row
  execute function update_updated_at();
create trigger update_user_profiles_updated_at
  before update on user_profiles
  for each row
  execute function update_updated_at();
create trigger update_user_stats_updated_at
  before update on user_stats
  for each row
  execute function update_updated_at();

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
    from administrators
    where user_id = p_subject::uuid
  );
end
$$;
comment on function is_administrator is 'Whether the platform''s own tables name the subject as an administrator now.';
