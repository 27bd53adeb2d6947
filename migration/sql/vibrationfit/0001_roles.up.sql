-- The administrators' role, and what every role may see of the schema itself.
do $$
begin
  if not exists (select from pg_roles where rolname = 'vibrationfit_admin') then
    begin
      create role vibrationfit_admin nologin;
    exception
      when duplicate_object or unique_violation then null;
    end;
  end if;
  -- From PostgreSQL 16 on, who makes a role is a member that may not act as it.
  if not pg_has_role(
    current_user, 'vibrationfit_admin',
    case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end
  ) then
    grant vibrationfit_admin to current_user;
  end if;
  -- A host's own schema auth is not changed.
  if (select nspowner from pg_namespace where nspname = 'auth') = current_user::regrole then
    grant usage on schema auth to vibrationfit_admin;
  end if;
  execute format(
    'grant usage on schema %I to anon, authenticated, service_role, vibrationfit_admin',
    current_schema()
  );
end
$$;
