do $$
declare
  each_policy record;
begin
  for each_policy in
    select policyname, tablename
    from pg_policies
    where schemaname = current_schema()
      and tablename in (
        'users', 'user_roles', 'creator_profiles', 'business_profiles', 'wallets', 'ledger_entries', 'withdrawals',
        'campaigns', 'campaign_creators', 'tracking_links', 'events', 'communities', 'community_members',
        'community_posts', 'tips', 'tip_unlocks', 'memberships', 'boosts', 'rewards', 'live_events', 'live_sales',
        'settings'
      )
  loop
    execute format('drop policy %I on %I', each_policy.policyname, each_policy.tablename);
  end loop;
end
$$;
drop function own_posts();
drop function joined_campaigns();
