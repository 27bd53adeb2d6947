-- Apps: installed, used, removed.
create function install_app(p_app_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  installation uuid;
begin
  if not exists (select from apps where id = p_app_id and is_active) then
    perform refuse('APP_NOT_FOUND', 'There is no such app.', 'appId');
  end if;
  insert into user_apps (user_id, app_id)
  values (member, p_app_id)
  on conflict (user_id, app_id) do nothing
  returning id into installation;
  if installation is null then
    perform refuse('APP_INSTALLED', 'You have this app already.', 'appId');
  end if;
  perform record_interaction(
    member, 'app_install', format('app:%s:install', installation), jsonb_build_object('app_id', p_app_id)
  );
  return jsonb_build_object('user_app', installation, 'app', p_app_id);
end
$$;
comment on function install_app is 'Installs an app.';

create function record_app_usage(p_app_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(member, 'record_app_usage', p_idempotency_key, jsonb_build_object('app', p_app_id));
  installation user_apps;
begin
  if replay is not null then
    return replay;
  end if;
  update user_apps
  set usage_count = usage_count + 1
  where user_id = member
    and app_id = p_app_id
  returning * into installation;
  if not found then
    perform refuse('APP_NOT_INSTALLED', 'You do not have this app.', 'appId');
  end if;
  perform record_interaction(
    member, 'app_usage', format('app:%s:usage:%s', installation.id, gen_random_uuid()),
    jsonb_build_object('app_id', p_app_id)
  );
  return keep_answer(member, p_idempotency_key, jsonb_build_object('user_app', installation.id, 'app', p_app_id));
end
$$;
comment on function record_app_usage is 'Counts that the caller used an installed app.';

create function uninstall_app(p_app_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
begin
  delete from user_apps
  where user_id = member
    and app_id = p_app_id;
  if not found then
    perform refuse('APP_NOT_INSTALLED', 'You do not have this app.', 'appId');
  end if;
  return jsonb_build_object('app', p_app_id);
end
$$;
comment on function uninstall_app is 'Removes an app.';
