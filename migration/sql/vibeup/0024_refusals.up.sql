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
    raise insufficient_privilege using message = 'this takes a VIBEUP profile';
  end if;
  return member;
end
$$;
comment on function require_member is 'The person who asks; it takes a profile.';

create function require_amount(p_amount numeric, p_field text default 'amount')
returns numeric
language plpgsql
immutable
set search_path from current
as $$
declare
  -- What the columns of tokens hold, with room for sums of a thousand such amounts.
  amount_max constant numeric := 999999999.99999999;
begin
  if p_amount is null or p_amount <= 0 then
    perform refuse('AMOUNT_NOT_POSITIVE', 'The amount must be more than nothing.', p_field);
  elsif p_amount > amount_max then
    perform refuse('AMOUNT_TOO_LARGE', format('The amount must be %s or less.', amount_max), p_field);
  elsif p_amount <> round(p_amount, 8) then
    perform refuse('AMOUNT_TOO_PRECISE', 'The amount must have 8 decimal places at most.', p_field);
  end if;
  return round(p_amount, 8);
end
$$;
comment on function require_amount is 'The amount in tokens, to 8 places, or a refusal.';

create function require_token(p_token text, p_field text default 'token')
returns void
language plpgsql
immutable
set search_path from current
as $$
begin
  if p_token is null or p_token not in ('USDC', 'VIBES', 'ETH') then
    perform refuse('TOKEN_INVALID', 'The tokens are USDC, VIBES and ETH.', p_field);
  end if;
end
$$;

create function require_text(p_text text, p_length_max integer, p_field text)
returns void
language plpgsql
immutable
set search_path from current
as $$
begin
  if coalesce(char_length(btrim(p_text)) not between 1 and p_length_max, true) then
    perform refuse('TEXT_INVALID', format('This takes 1 to %s characters.', p_length_max), p_field);
  end if;
end
$$;
comment on function require_text is 'Refuses a text that is missing, empty or too long.';
