-- Administrators name each other; the first is named by the owner of the tables.
create function name_administrator(p_user_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  if not exists (select from profiles where id = p_user_id) then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  insert into administrators (user_id) values (p_user_id) on conflict do nothing;
  return jsonb_build_object('profile', p_user_id);
end
$$;
comment on function name_administrator is 'Makes a person an administrator.';

create function dismiss_administrator(p_user_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  perform from administrators order by user_id for update;
  if not exists (select from administrators where user_id <> p_user_id) then
    perform refuse('LAST_ADMINISTRATOR', 'Name another administrator first.', 'userId');
  end if;
  delete from administrators where user_id = p_user_id;
  if not found then
    perform refuse('NOT_AN_ADMINISTRATOR', 'This person is no administrator.', 'userId');
  end if;
  return jsonb_build_object('profile', p_user_id);
end
$$;
comment on function dismiss_administrator is 'Ends that a person is an administrator.';
