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
  if not exists (select from users where id = member) then
    raise insufficient_privilege using message = 'this takes an OROS account';
  end if;
  return member;
end
$$;
comment on function require_member is 'The person who asks; it takes an account.';

create function require_role(p_member uuid, p_role text, p_code text, p_sentence text, p_field text default '')
returns void
language plpgsql
set search_path from current
as $$
begin
  if not exists (select from user_roles where user_id = p_member and role = p_role) then
    perform refuse(p_code, p_sentence, p_field);
  end if;
end
$$;

create function require_amount(p_amount numeric, p_field text default 'amount')
returns numeric
language plpgsql
immutable
set search_path from current
as $$
declare
  -- What the narrowest money column holds.
  amount_max constant numeric := 99999999.99;
begin
  if p_amount is null or p_amount <= 0 then
    perform refuse('AMOUNT_NOT_POSITIVE', 'The amount must be more than nothing.', p_field);
  elsif p_amount > amount_max then
    perform refuse('AMOUNT_TOO_LARGE', format('The amount must be %s or less.', amount_max), p_field);
  elsif p_amount <> round(p_amount, 2) then
    perform refuse('AMOUNT_TOO_PRECISE', 'The amount must be in whole cents.', p_field);
  end if;
  return round(p_amount, 2);
end
$$;
comment on function require_amount is 'The amount in dollars and whole cents, or a refusal.';
