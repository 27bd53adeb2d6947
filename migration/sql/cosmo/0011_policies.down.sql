do $$
declare
  each_policy record;
begin
  for each_policy in
    select policyname, tablename
    from pg_policies
    where schemaname = current_schema()
      and tablename in (
        'profiles', 'administrators', 'user_interactions', 'equity_transactions', 'conversations', 'messages',
        'referrals', 'subscription_tiers', 'user_subscriptions', 'apps', 'user_apps', 'audit_logs', 'settings',
        'scheduled_work', 'equity_batches', 'equity_anchors', 'equity_publications'
      )
  loop
    execute format('drop policy %I on %I', each_policy.policyname, each_policy.tablename);
  end loop;
end
$$;
