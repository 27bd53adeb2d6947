-- People, what they are on the platform, and their profiles.
create table users (
  id uuid primary key default gen_random_uuid(),
  email varchar(255) unique not null,
  password_hash varchar(255),
  username varchar(50) unique,
  display_name varchar(100),
  profile_image_url varchar(500),
  bio text,
  kyc_status varchar(20) not null default 'pending'
    check (kyc_status in ('pending', 'approved', 'rejected')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint username_says_something check (username ~ '[^[:space:]]')
);
create index idx_users_email on users(email);
create index idx_users_username on users(username);
alter table users enable row level security;

comment on table users is 'A person with an OROS account.';
comment on column users.id is 'The account, the same as in the person''s token.';
comment on column users.email is 'The address that OROS writes to; seen by its owner and by administrators.';
comment on column users.password_hash is 'Secret; never shown.';
comment on column users.username is 'The unique name in links and mentions.';
comment on column users.display_name is 'The name shown to others.';
comment on column users.profile_image_url is 'Where the profile picture lies.';
comment on column users.bio is 'What the person says about themselves.';
comment on column users.kyc_status is 'Whether OROS has checked who the person is; money can be withdrawn once it is approved.';
comment on column users.created_at is 'When the account was opened.';
comment on column users.updated_at is 'When the account last changed.';
comment on constraint username_says_something on users is 'A username has at least one visible character.';

create table user_roles (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users(id) on delete cascade,
  role varchar(20) not null
    check (role in ('creator', 'supporter', 'business', 'admin')),
  created_at timestamptz not null default now(),
  unique (user_id, role)
);
create index idx_user_roles_user on user_roles(user_id);
create index idx_user_roles_role on user_roles(role);
alter table user_roles enable row level security;

comment on table user_roles is 'What a person is on OROS; one may be several things at once.';
comment on column user_roles.id is 'The assignment of the role.';
comment on column user_roles.user_id is 'Who has the role.';
comment on column user_roles.role is 'Creators earn, supporters tip and boost, businesses run campaigns, administrators keep order.';
comment on column user_roles.created_at is 'Since when the person has the role.';

create table creator_profiles (
  user_id uuid primary key references users(id) on delete cascade,
  hashtags text[] not null default '{}',
  min_tip_amount numeric(10, 2) not null default 1.00
    constraint positive_minimum_tip check (min_tip_amount > 0),
  ranking_score numeric(5, 2) not null default 0,
  verified boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index idx_creator_hashtags on creator_profiles using gin(hashtags);
alter table creator_profiles enable row level security;

comment on table creator_profiles is 'What a person shows and asks for as a creator.';
comment on column creator_profiles.user_id is 'The creator.';
comment on column creator_profiles.hashtags is 'The topics the creator works on.';
comment on column creator_profiles.min_tip_amount is 'The smallest tip the creator takes, in US dollars.';
comment on column creator_profiles.ranking_score is 'How high OROS ranks the creator, set by administrators.';
comment on column creator_profiles.verified is 'Whether OROS vouches for the creator.';
comment on column creator_profiles.created_at is 'When the person became a creator.';
comment on column creator_profiles.updated_at is 'When the profile last changed.';
comment on constraint positive_minimum_tip on creator_profiles is 'The smallest tip is more than nothing.';

create table business_profiles (
  user_id uuid primary key references users(id) on delete cascade,
  company_name varchar(200),
  website varchar(500),
  industry varchar(100),
  verified boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table business_profiles enable row level security;

comment on table business_profiles is 'The company behind a business account.';
comment on column business_profiles.user_id is 'The business account.';
comment on column business_profiles.company_name is 'The company''s name.';
comment on column business_profiles.website is 'The company''s website.';
comment on column business_profiles.industry is 'The trade the company is in.';
comment on column business_profiles.verified is 'Whether OROS vouches for the company.';
comment on column business_profiles.created_at is 'When the account became a business.';
comment on column business_profiles.updated_at is 'When the profile last changed.';

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

create trigger update_users_updated_at
  before update on users
  for each row
  execute function update_updated_at();
create trigger update_creator_profiles_updated_at
  before update on creator_profiles
  for each row
  execute function update_updated_at();
create trigger update_business_profiles_updated_at
  before update on business_profiles
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
    from user_roles
    where user_id = p_subject::uuid
      and role = 'admin'
  );
end
$$;
comment on function is_administrator is 'Whether the platform''s own tables name the subject as an administrator now.';
