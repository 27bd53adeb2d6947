-- What the change feed reads. Tables are named one by one: a table without a primary key would make the application's
-- own updates fail, and the answers kept for repeated requests are nobody else's business.
create publication quintet_vibeup
for table
  profiles, profile_attributes, onboarding_state, admin_users, connections, chemistry_assessments, profile_views,
  messages, notifications, practice_definitions, practices, practice_logs, practice_streaks, affirmations,
  businesses, business_listings, business_perks, practice_stacks, business_verification, communities,
  community_members, vibes, vibe_reactions, vibe_comments, community_journeys, journey_participants,
  impact_features, impact_initiatives, impact_votes, impact_comments, crypto_wallets, crypto_transactions,
  vibe_token_balances, payment_requests, vibe_rewards, staking_pools, user_stakes, community_treasuries,
  treasury_approvals, memberships, affiliate_codes, affiliate_referrals, perk_redemptions, mira_prompts,
  mira_interactions, discovery_recommendations, search_queries, ai_model_configs, ai_model_interactions,
  ai_provider_credentials, ai_daily_budgets, ai_cache_entries, feature_flags, analytics_events, settings;
