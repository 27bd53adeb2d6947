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
    raise insufficient_privilege using message = 'this takes a VibrationFit account';
  end if;
  return member;
end
$$;
comment on function require_member is 'The person who asks; it takes an account.';

-- What only the platform may do is asked for by an administrator, or by its own services without a person.
create function platform_actor()
returns uuid
language plpgsql
stable
set search_path from current
as $$
begin
  return coalesce(auth.uid(), '00000000-0000-0000-0000-000000000000');
end
$$;
comment on function platform_actor is 'Who acts for the platform; the nil id where it is the platform itself.';

create function require_person(p_user_id uuid)
returns uuid
language plpgsql
set search_path from current
as $$
begin
  if not exists (select from profiles where id = p_user_id) then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  return p_user_id;
end
$$;

create function require_text(p_text text, p_length_max integer, p_code text, p_field text)
returns text
language plpgsql
immutable
set search_path from current
as $$
begin
  if coalesce(char_length(btrim(p_text)) not between 1 and p_length_max, true) then
    perform refuse(p_code, format('This takes 1 to %s characters.', p_length_max), p_field);
  end if;
  return p_text;
end
$$;
comment on function require_text is 'The text, or a refusal where it is blank or too long.';

create function life_categories()
returns text[]
language plpgsql
immutable
set search_path from current
as $$
begin
  return array[
    'fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality'
  ];
end
$$;
comment on function life_categories is 'The twelve life categories, in the order of a vision.';

create function require_category(p_category text)
returns text
language plpgsql
immutable
set search_path from current
as $$
begin
  if p_category is null or p_category <> all (life_categories()) then
    perform refuse('CATEGORY_INVALID', 'This is none of the twelve life categories.', 'category');
  end if;
  return p_category;
end
$$;
