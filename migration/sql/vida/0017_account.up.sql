-- Accounts, and who administers.
create function sign_up(p_username text, p_email text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  account text := viewer_id();
begin
  if account is null then
    raise insufficient_privilege using message = 'this takes a token';
  elsif p_username is null or p_username !~ '^\S{1,50}$' then
    perform refuse('USERNAME_INVALID', 'The name must have 1 to 50 characters and no blanks.', 'username');
  elsif p_email is null or char_length(p_email) > 320 or p_email !~ '^[^\s@]+@[^\s@]+$' then
    perform refuse('EMAIL_INVALID', 'This is no e-mail address.', 'email');
  elsif exists (select from users where id = account) then
    perform refuse('ACCOUNT_EXISTS', 'You have an account already.');
  elsif exists (select from users where username = p_username) then
    perform refuse('USERNAME_TAKEN', 'Somebody has this name already.', 'username');
  elsif exists (select from users where email = p_email) then
    perform refuse('EMAIL_TAKEN', 'Somebody has this address already.', 'email');
  end if;
  insert into users (id, username, email) values (account, p_username, p_email);
  perform refresh_stream_time(account);
  return jsonb_build_object('user', account);
end
$$;
comment on function sign_up is 'Opens a VIDA³ account for the caller, on the free plan.';

create function change_role(p_user_id text, p_role text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  if p_role is null or p_role not in ('user', 'admin') then
    perform refuse('ROLE_INVALID', 'A person is a user or an administrator.', 'role');
  end if;
  perform from users where role = 'admin' order by id for no key update;
  perform require_user(p_user_id);
  if p_role <> 'admin' and not exists (
    select
    from users
    where role = 'admin'
      and id <> p_user_id
      and not blocked
  ) then
    perform refuse('LAST_ADMINISTRATOR', 'Name another administrator first.', 'userId');
  end if;
  update users set role = p_role where id = p_user_id;
  return jsonb_build_object('user', p_user_id);
end
$$;
comment on function change_role is 'Makes a person an administrator, or no longer.';

create function purge_sessions()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  purged integer;
begin
  delete from sessions where expire < now();
  get diagnostics purged = row_count;
  return purged;
end
$$;
comment on function purge_sessions is 'Removes the sessions that are over, and says how many.';
