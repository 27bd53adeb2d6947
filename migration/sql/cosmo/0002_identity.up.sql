-- People and their profiles, and who administers the platform.

-- Eight letters and digits of which none looks like another; 32 to the power of eight of them.
create function new_referral_code()
returns text
language sql
volatile
set search_path from current
begin atomic
  select string_agg(
    substr('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', get_byte(seed.bytes, place) % 32 + 1, 1),
    '' order by place
  )
  from (select sha256(uuid_send(gen_random_uuid())) as bytes) as seed
  cross join generate_series(0, 7) as place;
end;
comment on function new_referral_code is 'A referral code at random.';

create table profiles (
  id uuid primary key references auth.users(id) on delete cascade,
  username text not null unique check (username ~ '^\S{1,50}$'),
  display_name text check (char_length(display_name) <= 100),
  avatar_url text check (char_length(avatar_url) <= 2000),
  referral_code text not null unique default new_referral_code() check (referral_code ~ '^[A-Z0-9]{8}$'),
  referred_by uuid references profiles(id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint nobody_refers_themselves check (referred_by <> id)
);
create index profiles_referred_by on profiles(referred_by);
alter table profiles enable row level security;

comment on table profiles is 'A person with a Cosmo account.';
comment on column profiles.id is 'The account, the same as in the person''s token.';
comment on column profiles.username is 'The unique name, without blanks, 1 to 50 characters.';
comment on column profiles.display_name is 'The name shown.';
comment on column profiles.avatar_url is 'Where the profile picture lies.';
comment on column profiles.referral_code is 'Eight letters and digits; whoever signs up with it was referred by this person.';
comment on column profiles.referred_by is 'Who referred the person, as said at sign-up.';
comment on column profiles.created_at is 'When the account was opened.';
comment on column profiles.updated_at is 'When the profile last changed.';

create table administrators (
  user_id uuid primary key references profiles(id) on delete cascade,
  created_at timestamptz not null default now()
);
alter table administrators enable row level security;

comment on table administrators is 'Who keeps order on Cosmo.';
comment on column administrators.user_id is 'The administrator.';
comment on column administrators.created_at is 'Since when.';

create function update_updated_at_column()
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
  execute function update_updated_at_column();

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
  return exists (select from administrators where user_id = p_subject::uuid);
end
$$;
comment on function is_administrator is 'Whether the platform''s own tables name the subject as an administrator now.';
