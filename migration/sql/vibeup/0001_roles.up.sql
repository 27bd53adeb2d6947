-- The administrators' role, and what every role may see of the schema itself.
do $$
begin
  if not exists (select from pg_roles where rolname = 'vibeup_admin') then
    begin
      create role vibeup_admin nologin;
    exception
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'vibeup_admin', 'member') then
    grant vibeup_admin to current_user;
  end if;
  grant usage on schema auth to vibeup_admin;
  execute format(
    'grant usage on schema %I to anon, authenticated, service_role, vibeup_admin',
    current_schema()
  );
end
$$;
