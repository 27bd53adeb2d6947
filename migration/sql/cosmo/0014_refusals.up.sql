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

create function require_member()
returns uuid
language plpgsql
set search_path from current
as $$
declare
  member uuid := auth.uid();
begin
  if not exists (select from profiles where id = member) then
    raise insufficient_privilege using message = 'this takes a Cosmo account';
  end if;
  return member;
end
$$;
comment on function require_member is 'The person who asks; it takes an account.';

create function asked_by_platform()
returns boolean
language plpgsql
stable
set search_path from current
as $$
begin
  return current_setting('role') = 'service_role'
    or session_user = 'service_role'
    or is_administrator(auth.uid()::text);
end
$$;
comment on function asked_by_platform is 'Whether a service of the platform or an administrator asks.';

create function require_points(p_amount numeric, p_field text default 'amount')
returns numeric
language plpgsql
immutable
set search_path from current
as $$
declare
  -- What the ledger's columns hold.
  amount_max constant numeric := 9999999999.99999999;
begin
  if p_amount is null or p_amount <= 0 then
    perform refuse('AMOUNT_NOT_POSITIVE', 'The amount must be more than nothing.', p_field);
  elsif p_amount > amount_max then
    perform refuse('AMOUNT_TOO_LARGE', format('The amount must be %s or less.', amount_max), p_field);
  elsif p_amount <> round(p_amount, 8) then
    perform refuse('AMOUNT_TOO_PRECISE', 'Points have eight decimals at most.', p_field);
  end if;
  return round(p_amount, 8);
end
$$;
comment on function require_points is 'The amount in points, or a refusal.';
