-- People and their sessions.
create table users (
  id varchar primary key check (id <> ''),
  username text not null unique check (username ~ '^\S{1,50}$'),
  password text check (password like '$argon2id$%'),
  email text not null unique check (email ~ '^[^\s@]+@[^\s@]+$' and char_length(email) <= 320),
  avatar_url text check (char_length(avatar_url) <= 2000),
  role text not null default 'user',
  twitter_handle text check (char_length(twitter_handle) <= 100),
  stripe_customer_id text,
  stripe_subscription_id text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  blocked boolean not null default false,
  email_verified boolean not null default false,
  twitter_token text,
  twitter_token_secret text,
  google_id text unique,
  twitter_id text unique,
  plan text not null default 'free',
  stream_time_remaining integer not null default 900 check (stream_time_remaining >= 0),
  total_stream_time integer not null default 0 check (total_stream_time >= 0),
  total_stream_sessions integer not null default 0 check (total_stream_sessions >= 0),
  avatars_created integer not null default 0,
  last_stream_at timestamptz,
  last_avatar_created_at timestamptz,
  subscription_start_date timestamptz,
  subscription_end_date timestamptz,
  subscription_plan_id text not null default 'free' references subscription_plans(id),
  subscription_status text not null default 'active'
    check (subscription_status in ('active', 'cancelled', 'expired')),
  avatar_count integer not null default 0 check (avatar_count >= 0),
  constraint avatars_were_created check (avatars_created >= avatar_count)
);
create index users_subscription_plan on users(subscription_plan_id);
create index users_created on users(created_at desc);
create index users_administrators on users(id) where role = 'admin';
alter table users enable row level security;

comment on table users is 'A person with a VIDA³ account.';
comment on column users.id is 'The account, the same as in the person''s token.';
comment on column users.username is 'The unique name in links and mentions.';
comment on column users.password is 'Secret; never shown.';
comment on column users.email is 'The address that VIDA³ writes to; seen by its owner and by administrators.';
comment on column users.avatar_url is 'Where the profile picture lies.';
comment on column users.role is 'What the person may do on the platform: `user`, or `admin` for those who keep order.';
comment on column users.twitter_handle is 'The person''s name on X.';
comment on column users.stripe_customer_id is 'The customer''s number at the payment provider.';
comment on column users.stripe_subscription_id is 'The number of the latest subscription at the payment provider.';
comment on column users.created_at is 'When the account was opened.';
comment on column users.updated_at is 'When the account last changed.';
comment on column users.blocked is 'Whether the account is suspended: its owner can look and not act.';
comment on column users.email_verified is 'Whether the address is known to be the person''s.';
comment on column users.twitter_token is 'Secret; never shown.';
comment on column users.twitter_token_secret is 'Secret; never shown.';
comment on column users.google_id is 'The person''s number at Google, where they sign in with it.';
comment on column users.twitter_id is 'The person''s number at X, where they sign in with it.';
comment on column users.plan is 'The same as the subscription''s plan.';
comment on column users.stream_time_remaining is 'How long the person may still stream this week, in seconds.';
comment on column users.total_stream_time is 'How long the person has streamed in all, in seconds.';
comment on column users.total_stream_sessions is 'How many streams the person has ended.';
comment on column users.avatars_created is 'How many avatars the person has ever made.';
comment on column users.last_stream_at is 'When the person last streamed.';
comment on column users.last_avatar_created_at is 'When the person last made an avatar.';
comment on column users.subscription_start_date is 'When the latest subscription began.';
comment on column users.subscription_end_date is 'When the latest subscription ends or ended.';
comment on column users.subscription_plan_id is 'The plan that the person is on.';
comment on column users.subscription_status is 'How the latest subscription stands.';
comment on column users.avatar_count is 'How many avatars the person has now.';

create table sessions (
  sid varchar primary key,
  sess json not null,
  expire timestamptz not null
);
create index idx_session_expire on sessions(expire);
alter table sessions enable row level security;

comment on table sessions is 'Sessions of the website; nobody''s to see.';
comment on column sessions.sid is 'The session.';
comment on column sessions.sess is 'Secret; never shown.';
comment on column sessions.expire is 'When it ends.';

create trigger update_users_updated_at
  before update on users
  for each row
  execute function update_updated_at();

-- Two columns for one fact: the plan's name follows, whoever writes.
create function follow_subscription_plan()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.plan := new.subscription_plan_id;
  return new;
end
$$;

create trigger users_plan
  before insert or update on users
  for each row
  execute function follow_subscription_plan();

-- Accounts here are named by text, so a subject need not be a UUID as auth.uid() has it.
create function viewer_id()
returns text
language sql
stable
set search_path from current
return coalesce(
  nullif(current_setting('request.jwt.claim.sub', true), ''),
  nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
);
comment on function viewer_id is 'The account that asks.';

-- Asked at the opening of every session, hence PL/pgSQL, which keeps its plan.
create function is_administrator(p_subject text)
returns boolean
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return exists (select from users where id = p_subject and role = 'admin')
    and not is_suspended(p_subject);
end
$$;
comment on function is_administrator is 'Whether the platform''s own tables name the subject as an administrator now.';
