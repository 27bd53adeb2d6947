do $$
declare
  each_policy record;
begin
  for each_policy in
    select policyname, tablename
    from pg_policies
    where schemaname = current_schema()
  loop
    execute format('drop policy %I on %I', each_policy.policyname, each_policy.tablename);
  end loop;
end
$$;
drop function own_profile_hash();
