revoke all
on profiles, user_profiles, profile_versions, voice_profiles, user_stats, life_vision_category_state,
  vision_versions, vision_progress, scenes, frequency_flip, vision_conversations, refinements, assessment_results,
  assessment_responses, assessment_insights, token_transactions, token_balances, token_usage, token_drips,
  member_profiles, customer_subscriptions, payment_history, intensive_purchases, intensive_checklist, ai_usage_logs,
  ai_conversations, viva_conversations, conversation_sessions, prompt_suggestions_cache, generated_images,
  media_metadata, audio_sets, audio_tracks, audio_variants, vision_audios, vision_board_items, journal_entries,
  daily_papers, emotional_snapshots, vibrational_events, abundance_events, vibrational_links,
  actualization_blueprints, blueprint_phases, blueprint_tasks, blueprint_insights, membership_tiers, video_mapping,
  vibrational_event_sources, administrators, refinements_backup_20251111, vision_versions_backup_20251111,
  ai_action_token_overrides, scheduled_work, idempotency_keys
from public, anon, authenticated, service_role, vibrationfit_admin;

revoke execute
on function is_administrator(text), own_profile_hash()
from anon, authenticated, service_role, vibrationfit_admin;
grant execute on function is_administrator(text), own_profile_hash() to public;
