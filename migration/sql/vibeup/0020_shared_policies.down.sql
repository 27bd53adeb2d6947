do $$
declare
  each_policy record;
begin
  for each_policy in
    select policyname, tablename
    from pg_policies
    where schemaname = current_schema()
      and policyname not like '%\_administered'
      and tablename in (
        'businesses', 'business_listings', 'business_perks', 'practice_stacks', 'business_verification',
        'communities', 'community_members', 'vibes', 'vibe_reactions', 'vibe_comments', 'community_journeys',
        'journey_participants', 'impact_features', 'impact_initiatives', 'impact_votes', 'impact_comments',
        'crypto_wallets', 'crypto_transactions', 'vibe_token_balances', 'payment_requests', 'vibe_rewards',
        'staking_pools', 'user_stakes', 'community_treasuries', 'treasury_approvals', 'memberships',
        'affiliate_codes', 'affiliate_referrals', 'perk_redemptions'
      )
  loop
    execute format('drop policy %I on %I', each_policy.policyname, each_policy.tablename);
  end loop;
end
$$;
