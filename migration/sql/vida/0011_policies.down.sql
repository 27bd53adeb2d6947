do $$
declare
  each_policy record;
begin
  for each_policy in
    select policyname, tablename
    from pg_policies
    where schemaname = current_schema()
      and tablename in (
        'users', 'subscription_plans', 'user_subscriptions', 'add_ons', 'user_add_ons', 'avatars', 'avatar_categories',
        'preset_avatars', 'streaming_sessions', 'rtmp_sources', 'stream_backgrounds', 'background_categories',
        'system_logs', 'gpu_usage_logs', 'dmca_complaints', 'user_suspensions', 'user_warnings', 'coming_soon_emails',
        'scheduled_work'
      )
  loop
    execute format('drop policy %I on %I', each_policy.policyname, each_policy.tablename);
  end loop;
end
$$;
drop function may_write();
drop function is_suspended(text);
