-- Which columns each role may read and write. Policies choose the rows; what moves tokens or states, and what only the
-- platform may say of somebody, is written by functions alone. A host may grant everything by default, so it is taken
-- away first.
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

grant select
on people, profile_attributes, practice_definitions, affirmations, businesses, business_listings, business_perks,
  practice_stacks, communities, vibes, vibe_reactions, vibe_comments, impact_features, impact_initiatives,
  impact_comments, impact_results, staking_pools, mira_prompts, feature_flags, settings
to anon;

grant select
on profiles, people, profile_attributes, onboarding_state, connections, chemistry_assessments, profile_views, messages,
  notifications, practice_definitions, practices, practice_logs, practice_streaks, affirmations, businesses,
  business_listings, business_perks, practice_stacks, business_verification, communities, community_members, vibes,
  vibe_reactions, vibe_comments, community_journeys, journey_participants, impact_features, impact_initiatives,
  impact_votes, impact_comments, impact_results, crypto_transactions, vibe_token_balances, payment_requests, requests,
  vibe_rewards, staking_pools, user_stakes, community_treasuries, treasury_approvals, memberships, affiliate_codes,
  affiliate_referrals, perk_redemptions, mira_prompts, mira_interactions, discovery_recommendations, search_queries,
  feature_flags, settings
to authenticated, vibeup_admin;
grant
  select (id, user_id, handle, wallet_address, chain, wallet_type, is_primary, created_at, updated_at)
on crypto_wallets
to authenticated, vibeup_admin, service_role;
grant
  select (id, user_id, config_id, task_type, input_tokens, output_tokens, cost_usd, latency_ms, success, created_at)
on ai_model_interactions
to authenticated;
grant select
on admin_users, analytics_events, ai_model_configs, ai_model_interactions, ai_daily_budgets, ai_cache_entries
to vibeup_admin;
grant
  select (id, provider, label, is_active, managed_by, rotated_at, created_at, updated_at)
on ai_provider_credentials
to vibeup_admin, service_role;

grant update (display_name, avatar_url, bio, timezone) on profiles to authenticated, vibeup_admin;
grant
  insert (id, user_id, attribute_key, attribute_value, is_public),
  update (attribute_value, is_public),
  delete
on profile_attributes
to authenticated;
grant update (current_step, completed_steps, is_complete) on onboarding_state to authenticated;
grant insert (id, viewer_id, viewed_id) on profile_views to authenticated;
grant insert (id, sender_id, recipient_id, body, metadata), update (read_at) on messages to authenticated;
grant update (read_at), delete on notifications to authenticated;

grant insert (id, user_id, definition_id, title, schedule), update (title, schedule, status), delete
on practices
to authenticated;
grant
  insert (id, practice_id, user_id, logged_at, duration_minutes, notes, metadata),
  update (duration_minutes, notes, metadata),
  delete
on practice_logs
to authenticated;
grant insert (id, user_id, body, category), update (body, category, is_active), delete
on affirmations
to authenticated, vibeup_admin;

grant
  insert (id, owner_id, name, slug, description, category, website),
  update (name, slug, description, category, website, is_active)
on businesses
to authenticated;
grant
  insert (id, business_id, title, description, price, token, is_active),
  update (title, description, price, token, is_active),
  delete
on business_listings
to authenticated;
-- Price and end stay, or who has redeemed a perk could be charged more than was shown, or lose it at once.
grant
  insert (id, business_id, title, description, required_tier, vibes_cost, max_redemptions, expires_at, is_active),
  update (title, description, required_tier, max_redemptions, is_active),
  delete
on business_perks
to authenticated;
grant
  insert (id, business_id, created_by, title, description, definition_ids, is_active),
  update (title, description, definition_ids, is_active),
  delete
on practice_stacks
to authenticated, vibeup_admin;
grant update (is_active) on businesses, business_listings, business_perks to vibeup_admin;

grant
  insert (id, creator_id, business_id, name, slug, description, visibility),
  update (business_id, name, description, visibility)
on communities
to authenticated;
grant insert (id, community_id, user_id), delete on community_members to authenticated;
grant insert (id, community_id, author_id, body, media_url), update (body, media_url), delete
on vibes
to authenticated;
grant insert (id, vibe_id, user_id, reaction), delete on vibe_reactions to authenticated;
grant insert (id, vibe_id, user_id, parent_id, body), update (body), delete on vibe_comments to authenticated;
grant
  insert (id, community_id, created_by, title, description, duration_days, starts_at),
  update (title, description, duration_days, starts_at, status)
on community_journeys
to authenticated;
grant insert (id, journey_id, user_id, progress), update (progress, completed_at), delete
on journey_participants
to authenticated;
grant update (name, description, visibility) on communities to vibeup_admin;
grant delete on community_members, vibes, vibe_reactions, vibe_comments, journey_participants to vibeup_admin;

grant insert (id, community_id, created_by, title, description), update (title, description)
on impact_initiatives
to authenticated;
grant insert (id, user_id, feature_id, initiative_id, body), update (body), delete on impact_comments to authenticated;
grant delete on impact_votes to authenticated;
grant insert (id, title, description, status, created_by), update (title, description, status)
on impact_features
to vibeup_admin;
grant update (title, description, status) on impact_initiatives to vibeup_admin;
grant delete on impact_comments to vibeup_admin;

-- What a pool pays and asks does not change under those who are in it.
grant insert (id, name, description, min_stake, apy_rate, lock_period_days, benefits, is_active),
  update (description, benefits, is_active)
on staking_pools
to vibeup_admin;
grant update (name, description) on community_treasuries to authenticated, vibeup_admin;
grant insert (id, user_id, code), update (is_active) on affiliate_codes to authenticated;
grant update (commission_rate, is_active) on affiliate_codes to vibeup_admin;

grant insert (id, user_id, prompt_id, interaction_type, user_input, metadata), delete
on mira_interactions
to authenticated;
grant update (dismissed_at) on discovery_recommendations to authenticated;
grant insert (id, user_id, query, filters, result_count), delete on search_queries to authenticated;

grant
  insert (id, name, description, category, default_duration_minutes, instructions, is_active),
  update (name, description, category, default_duration_minutes, instructions, is_active)
on practice_definitions
to vibeup_admin;
grant insert (id, key, version, template, is_active), update (template, is_active) on mira_prompts to vibeup_admin;
grant
  insert (id, provider, model, task_type, priority, settings, is_active, managed_by),
  update (priority, settings, is_active, managed_by)
on ai_model_configs
to vibeup_admin;
grant
  insert (id, provider, label, encrypted_key, is_active, managed_by, rotated_at),
  update (encrypted_key, is_active, managed_by, rotated_at),
  delete
on ai_provider_credentials
to vibeup_admin;
grant insert (id, config_id, budget_date, limit_usd), update (limit_usd) on ai_daily_budgets to vibeup_admin;
grant delete on ai_cache_entries to vibeup_admin;
grant insert (id, key, description, is_enabled, rollout_percent), update (description, is_enabled, rollout_percent), delete
on feature_flags
to vibeup_admin;
grant update (referral_days) on settings to vibeup_admin;

grant select, insert, update, delete
on profiles, profile_attributes, onboarding_state, connections, chemistry_assessments, profile_views, messages,
  notifications, practice_definitions, practices, practice_logs, affirmations, businesses, business_listings,
  business_perks, practice_stacks, communities, community_members, vibes, vibe_reactions, vibe_comments,
  community_journeys, journey_participants, impact_features, impact_initiatives, impact_comments, mira_prompts,
  mira_interactions, discovery_recommendations, search_queries, ai_model_configs, ai_cache_entries, feature_flags,
  analytics_events
to service_role;
grant select
on people, requests, impact_results, admin_users, practice_streaks, business_verification, impact_votes,
  crypto_transactions, vibe_token_balances, payment_requests, vibe_rewards, staking_pools, user_stakes,
  community_treasuries, treasury_approvals, memberships, affiliate_codes, affiliate_referrals, perk_redemptions,
  ai_model_interactions, ai_daily_budgets, settings
to service_role;

revoke execute
on function is_administrator(text), own_wallets(), signed_wallets(), own_communities(), moderated_communities(),
  is_blocked_with(uuid)
from public, anon, authenticated, service_role, vibeup_admin;
grant execute on function is_administrator(text) to service_role;
-- Policies call these as whoever reads.
grant execute
on function own_wallets(), signed_wallets(), own_communities(), moderated_communities(), is_blocked_with(uuid)
to anon, authenticated, service_role, vibeup_admin;
