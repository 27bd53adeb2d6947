-- How an operation says no. A refusal (SQLSTATE Q0001) is for the person who asked: its message is a code, its detail
-- a sentence, its hint the input field. Input fields are named as their parameter, without p_, in camel case.
create function refuse(p_code text, p_sentence text, p_field text default '')
returns void
language plpgsql
set search_path from current
as $$
begin
  raise exception using errcode = 'Q0001', message = p_code, detail = p_sentence, hint = p_field;
end
$$;

create function require_account()
returns text
language plpgsql
set search_path from current
as $$
declare
  member text := viewer_id();
begin
  if not exists (select from users where id = member) then
    raise insufficient_privilege using message = 'this takes a VIDA³ account';
  end if;
  return member;
end
$$;
comment on function require_account is 'The person who asks, suspended or not; it takes an account.';

create function require_member()
returns text
language plpgsql
set search_path from current
as $$
declare
  member text := require_account();
begin
  if is_suspended(member) then
    perform refuse('SUSPENDED', 'Your account is suspended: you can look and not act.');
  end if;
  return member;
end
$$;
comment on function require_member is 'The person who asks; it takes an account that is not suspended.';

create function asked_by_platform()
returns boolean
language plpgsql
stable
set search_path from current
as $$
begin
  return current_setting('role') = 'service_role'
    or session_user = 'service_role'
    or is_administrator(viewer_id());
end
$$;
comment on function asked_by_platform is 'Whether a service of the platform or an administrator asks.';

create function actor()
returns text
language plpgsql
stable
set search_path from current
as $$
begin
  return coalesce((select id from users where id = viewer_id()), 'system');
end
$$;
comment on function actor is 'Who acts for the platform: an administrator, or `system`.';

create function require_user(p_user_id text)
returns text
language plpgsql
set search_path from current
as $$
begin
  perform from users where id = p_user_id for no key update;
  if not found then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  return p_user_id;
end
$$;
comment on function require_user is 'The person, locked against others'' changes, or a refusal.';

create function require_text(p_text text, p_length_max integer, p_field text)
returns text
language plpgsql
immutable
set search_path from current
as $$
begin
  if coalesce(char_length(btrim(p_text)) not between 1 and p_length_max, true) then
    perform refuse('TEXT_INVALID', format('This takes 1 to %s characters.', p_length_max), p_field);
  end if;
  return btrim(p_text);
end
$$;
comment on function require_text is 'The text without blanks around it, or a refusal.';
