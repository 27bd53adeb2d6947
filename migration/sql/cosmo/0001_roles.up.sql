-- The administrators' role, and what every role may see of the schema itself.
do $$
begin
  if not exists (select from pg_roles where rolname = 'cosmo_admin') then
    begin
      create role cosmo_admin nologin;
    exception
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'cosmo_admin', 'member') then
    grant cosmo_admin to current_user;
  end if;
  grant usage on schema auth to cosmo_admin;
  execute format(
    'grant usage on schema %I to anon, authenticated, service_role, cosmo_admin',
    current_schema()
  );
end
$$;
