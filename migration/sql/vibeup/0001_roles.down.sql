-- The role stays: it belongs to the server, and other databases may use it.
do $$
begin
  execute format(
    'revoke usage on schema %I from anon, authenticated, service_role, vibeup_admin',
    current_schema()
  );
end
$$;
