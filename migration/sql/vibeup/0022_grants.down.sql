revoke all
on profiles, profile_attributes, onboarding_state, admin_users, connections, chemistry_assessments, profile_views,
  messages, notifications, practice_definitions, practices, practice_logs, practice_streaks, affirmations,
  businesses, business_listings, business_perks, practice_stacks, business_verification, communities,
  community_members, vibes, vibe_reactions, vibe_comments, community_journeys, journey_participants,
  impact_features, impact_initiatives, impact_votes, impact_comments, crypto_wallets, crypto_transactions,
  vibe_token_balances, payment_requests, vibe_rewards, staking_pools, user_stakes, community_treasuries,
  treasury_approvals, memberships, affiliate_codes, affiliate_referrals, perk_redemptions, mira_prompts,
  mira_interactions, discovery_recommendations, search_queries, ai_model_configs, ai_model_interactions,
  ai_provider_credentials, ai_daily_budgets, ai_cache_entries, feature_flags, analytics_events, settings,
  idempotency_keys, people, requests, impact_results
from public, anon, authenticated, service_role, vibeup_admin;

revoke execute
on function is_administrator(text), own_wallets(), signed_wallets(), own_communities(), moderated_communities(),
  is_blocked_with(uuid)
from anon, authenticated, service_role, vibeup_admin;
grant execute
on function is_administrator(text), own_wallets(), signed_wallets(), own_communities(), moderated_communities(),
  is_blocked_with(uuid)
to public;
