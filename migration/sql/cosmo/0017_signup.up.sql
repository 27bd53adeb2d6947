-- How somebody joins: by an account of the authentication service that names Cosmo, or by asking for it.
create function open_account(
  p_user_id uuid,
  p_username text,
  p_display_name text,
  p_avatar_url text,
  p_referrer_id uuid
)
returns jsonb
language plpgsql
set search_path from current
as $$
declare
  code text;
  referral uuid;
begin
  loop
    code := new_referral_code();
    insert into profiles (id, username, display_name, avatar_url, referral_code, referred_by)
    values (
      p_user_id, coalesce(p_username, 'member-' || lower(code)), p_display_name, p_avatar_url, code, p_referrer_id
    )
    on conflict (referral_code) do nothing;
    exit when found;
  end loop;
  if p_referrer_id is not null then
    insert into referrals (referrer_id, referred_id)
    values (p_referrer_id, p_user_id)
    returning id into referral;
  end if;
  return post_points(
    p_user_id, 'signup', 'credit', (select signup_bonus from settings), 'signup:' || p_user_id, 'Welcome bonus',
    null, null
  ) || jsonb_build_object('profile', p_user_id, 'referral', referral);
end
$$;
comment on function open_account is 'Makes a profile, its referral, and awards the bonus for signing up.';

create function referrer_of(p_referral_code text)
returns uuid
language plpgsql
stable
set search_path from current
as $$
begin
  return (select id from profiles where referral_code = upper(btrim(p_referral_code)));
end
$$;
comment on function referrer_of is 'Whose referral code it is; null where it is nobody''s.';

create function sign_up(
  p_username text,
  p_display_name text default null,
  p_avatar_url text default null,
  p_referral_code text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  account uuid := auth.uid();
  referrer uuid := referrer_of(p_referral_code);
begin
  if account is null then
    raise insufficient_privilege using message = 'this takes a token';
  elsif p_username is null or p_username !~ '^\S{1,50}$' then
    perform refuse('USERNAME_INVALID', 'The name must have 1 to 50 characters and no blanks.', 'username');
  elsif exists (select from profiles where id = account) then
    perform refuse('ACCOUNT_EXISTS', 'You have an account already.');
  elsif exists (select from profiles where username = p_username) then
    perform refuse('USERNAME_TAKEN', 'Somebody has this name already.', 'username');
  elsif p_referral_code is not null and referrer is null then
    perform refuse('REFERRAL_CODE_UNKNOWN', 'There is no such referral code.', 'referralCode');
  end if;
  -- Where tokens come from elsewhere, the database's own list of accounts may not know the account yet.
  if not exists (select from auth.users where id = account) then
    insert into auth.users (id) values (account);
  end if;
  return open_account(account, p_username, p_display_name, p_avatar_url, referrer);
end
$$;
comment on function sign_up is 'Opens a Cosmo account for the caller, with the bonus for signing up.';

create function referral_code_is_valid(p_code text)
returns boolean
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return referrer_of(p_code) is not null;
end
$$;
comment on function referral_code_is_valid is 'Whether somebody can sign up with this referral code; not whose it is.';

-- Platforms may share one list of accounts, so only those that name Cosmo join it, unless the settings say that all do.
-- What is wrong with a wish (a name taken, an unknown code) is left out: signing up must not fail for it.
create function on_auth_user_created()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  wishes jsonb := coalesce(to_jsonb(new) -> 'raw_user_meta_data', '{}');
  platform text := coalesce(to_jsonb(new) #>> '{raw_app_meta_data,platform}', wishes ->> 'platform');
  wanted_name text := wishes ->> 'username';
begin
  if platform is distinct from 'cosmo' and not (platform is null and (select every_account_joins from settings)) then
    return new;
  elsif new.id = auth.uid() then
    -- The account's own sign_up() is at it, and goes on from here.
    return new;
  end if;
  if wanted_name !~ '^\S{1,50}$' or exists (select from profiles where username = wanted_name) then
    wanted_name := null;
  end if;
  begin
    perform open_account(
      new.id, wanted_name, left(wishes ->> 'display_name', 100), wishes ->> 'avatar_url',
      referrer_of(wishes ->> 'referral_code')
    );
  exception
    -- Somebody took the name a moment ago, or the picture's address is too long.
    when unique_violation or check_violation then
      perform open_account(new.id, null, null, null, referrer_of(wishes ->> 'referral_code'));
  end;
  return new;
end
$$;

-- Named after the schema too, because another platform of this database may have one on the same table.
do $$
begin
  execute format(
    'create trigger %I after insert on auth.users for each row execute function on_auth_user_created()',
    'on_auth_user_created_' || current_schema()
  );
exception
  -- A host that keeps its accounts' table to itself: accounts then join by sign_up().
  when insufficient_privilege then
    raise notice 'accounts do not join Cosmo by themselves: no right to make a trigger on auth.users';
end
$$;
