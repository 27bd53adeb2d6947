-- What the change feed reads. Tables are named one by one: a table without a primary key would make the application's
-- own updates fail, and backups, kept answers and the platform's own working are nobody else's business.
create publication quintet_vibrationfit
for table
  profiles, user_profiles, profile_versions, voice_profiles, user_stats, life_vision_category_state,
  vision_versions, vision_progress, scenes, frequency_flip, vision_conversations, refinements, assessment_results,
  assessment_responses, assessment_insights, token_transactions, token_balances, token_usage, token_drips,
  member_profiles, customer_subscriptions, payment_history, intensive_purchases, intensive_checklist, ai_usage_logs,
  ai_conversations, viva_conversations, conversation_sessions, prompt_suggestions_cache, generated_images,
  media_metadata, audio_sets, audio_tracks, audio_variants, vision_audios, vision_board_items, journal_entries,
  daily_papers, emotional_snapshots, vibrational_events, abundance_events, vibrational_links,
  actualization_blueprints, blueprint_phases, blueprint_tasks, blueprint_insights, membership_tiers, video_mapping,
  vibrational_event_sources, ai_action_token_overrides, administrators;
