-- The administrators' role, and what every role may see of the schema itself.
do $$
begin
  if not exists (select from pg_roles where rolname = 'vida_admin') then
    begin
      create role vida_admin nologin;
    exception
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'vida_admin', 'member') then
    grant vida_admin to current_user;
  end if;
  grant usage on schema auth to vida_admin;
  execute format(
    'grant usage on schema %I to anon, authenticated, service_role, vida_admin',
    current_schema()
  );
end
$$;
