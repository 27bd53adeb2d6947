-- Which columns each role may read and write. Policies choose the rows; tokens, money and states are written by
-- functions alone. A host may grant everything by default, so it is taken away first.
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

grant select on membership_tiers, video_mapping, vibrational_event_sources to anon;

grant select
on profiles, user_profiles, profile_versions, voice_profiles, user_stats, life_vision_category_state,
  vision_versions, vision_progress, scenes, frequency_flip, vision_conversations, refinements, assessment_results,
  assessment_responses, assessment_insights, token_transactions, token_balances, token_usage, token_drips,
  member_profiles, customer_subscriptions, payment_history, intensive_purchases, intensive_checklist, ai_usage_logs,
  ai_conversations, viva_conversations, conversation_sessions, prompt_suggestions_cache, generated_images,
  media_metadata, audio_sets, audio_tracks, audio_variants, vision_audios, vision_board_items, journal_entries,
  daily_papers, emotional_snapshots, vibrational_events, abundance_events, vibrational_links,
  actualization_blueprints, blueprint_phases, blueprint_tasks, blueprint_insights, membership_tiers, video_mapping,
  vibrational_event_sources
to authenticated, vibrationfit_admin;
grant select
on administrators, refinements_backup_20251111, vision_versions_backup_20251111,
  ai_action_token_overrides, scheduled_work
to vibrationfit_admin;

grant update (first_name, last_name) on profiles to authenticated;
grant
  insert (id, user_id, title, forward, conclusion, perspective, fun, health, travel, love, family, social, home,
    work, money, stuff, giving, spirituality, activation_message),
  update (title, forward, conclusion, perspective, fun, health, travel, love, family, social, home, work, money,
    stuff, giving, spirituality, activation_message),
  delete
on vision_versions
to authenticated;
grant
  insert (id, user_id, first_name, last_name, email, profile_picture_url, date_of_birth, phone, bio, city, state,
    country, zip_code, occupation, company, linkedin_url, instagram_handle, facebook_url, twitter_handle, website,
    strengths, "values", lifestyle, priorities, aspirations, pain_points, preferred_communication, timezone,
    language_preference, is_onboarding_complete, onboarding_step),
  update (first_name, last_name, email, profile_picture_url, date_of_birth, phone, bio, city, state, country,
    zip_code, occupation, company, linkedin_url, instagram_handle, facebook_url, twitter_handle, website, strengths,
    "values", lifestyle, priorities, aspirations, pain_points, preferred_communication, timezone,
    language_preference, is_onboarding_complete, onboarding_step),
  delete
on user_profiles
to authenticated;
grant
  insert (id, user_id, formality, energy, detail, woo, analysis),
  update (formality, energy, detail, woo, analysis),
  delete
on voice_profiles
to authenticated;
grant
  insert (id, user_id, vision_id, category, completed),
  update (completed),
  delete
on vision_progress
to authenticated;
grant
  insert (id, user_id, category, scene_text, scene_title, essence_word),
  update (category, scene_text, scene_title, essence_word),
  delete
on scenes
to authenticated;
grant
  insert (id, user_id, category, input_text, clarity_seed),
  update (category, input_text, clarity_seed),
  delete
on frequency_flip
to authenticated;
grant
  insert (id, user_id, vision_id, category, messages),
  update (vision_id, category, messages),
  delete
on vision_conversations
to authenticated;
grant
  insert (id, user_id, assessment_type, overall_percentage, green_line_status, category_scores, insights,
    completed_at),
  update (assessment_type, overall_percentage, green_line_status, category_scores, insights, completed_at),
  delete
on assessment_results
to authenticated;
grant
  insert (id, assessment_result_id, user_id, question_id, category, response_text, response_value),
  update (question_id, category, response_text, response_value),
  delete
on assessment_responses
to authenticated;
grant
  insert (id, assessment_result_id, user_id, category, insight_type, insight_text, priority_level),
  update (category, insight_type, insight_text, priority_level),
  delete
on assessment_insights
to authenticated;
grant
  insert (id, user_id, conversation_type, messages, context, status),
  update (conversation_type, messages, context, status),
  delete
on ai_conversations
to authenticated;
grant
  insert (id, user_id, messages),
  update (messages),
  delete
on viva_conversations
to authenticated;
grant
  insert (id, user_id, session_type, title, metadata, status),
  update (session_type, title, metadata, status),
  delete
on conversation_sessions
to authenticated;
grant
  insert (id, user_id, bucket, storage_path, public_url, file_name, file_type, file_size, mime_type, folder,
    category, tags, title, description),
  update (bucket, storage_path, public_url, file_name, file_type, file_size, mime_type, folder, category, tags,
    title, description),
  delete
on media_metadata
to authenticated;
grant
  insert (id, user_id, title, description, cover_image_url, is_active),
  update (title, description, cover_image_url, is_active),
  delete
on audio_sets
to authenticated;
grant
  insert (id, audio_set_id, user_id, title, description, duration, audio_url, transcript, order_index, is_active),
  update (audio_set_id, title, description, duration, audio_url, transcript, order_index, is_active),
  delete
on audio_tracks
to authenticated;
grant
  insert (id, audio_track_id, variant_type, audio_url),
  update (variant_type, audio_url),
  delete
on audio_variants
to authenticated;
grant
  insert (id, user_id, vision_id, item_type, content, image_url, position_x, position_y),
  update (vision_id, item_type, content, image_url, position_x, position_y),
  delete
on vision_board_items
to authenticated;
grant
  insert (id, user_id, entry_date, content, mood, tags),
  update (entry_date, content, mood, tags),
  delete
on journal_entries
to authenticated;
grant
  insert (id, user_id, paper_date, content, completed),
  update (paper_date, content, completed),
  delete
on daily_papers
to authenticated;
grant
  insert (id, user_id, snapshot_date, emotion_type, intensity, notes),
  update (snapshot_date, emotion_type, intensity, notes),
  delete
on emotional_snapshots
to authenticated;
grant
  insert (id, user_id, event_date, event_type, description, vibration_level),
  update (event_date, event_type, description, vibration_level),
  delete
on vibrational_events
to authenticated;
grant
  insert (id, user_id, event_date, event_type, amount, description),
  update (event_date, event_type, amount, description),
  delete
on abundance_events
to authenticated;
grant
  insert (id, user_id, from_event_id, to_event_id, source_id, link_type),
  update (source_id, link_type),
  delete
on vibrational_links
to authenticated;
grant
  insert (id, blueprint_id, user_id, title, order_index, status),
  update (blueprint_id, title, order_index, status),
  delete
on blueprint_phases
to authenticated;
grant
  insert (id, phase_id, user_id, title, completed, due_date, order_index),
  update (phase_id, title, completed, due_date, order_index),
  delete
on blueprint_tasks
to authenticated;
grant
  insert (id, blueprint_id, user_id, insight_type, insight_text),
  update (blueprint_id, insight_type, insight_text),
  delete
on blueprint_insights
to authenticated;
grant delete on life_vision_category_state, generated_images, vision_audios to authenticated;
grant update (completed) on intensive_checklist to authenticated;

grant
  insert (id, name, description, price_cents, billing_interval, monthly_tokens, stripe_price_id, is_active),
  update (name, description, price_cents, billing_interval, monthly_tokens, stripe_price_id, is_active),
  delete
on membership_tiers
to vibrationfit_admin;
grant
  insert (id, video_key, title, video_url, category, metadata),
  update (video_key, title, video_url, category, metadata),
  delete
on video_mapping
to vibrationfit_admin;
grant
  insert (id, name, description),
  update (name, description),
  delete
on vibrational_event_sources
to vibrationfit_admin;
grant
  insert (id, action_type, token_cost, is_active),
  update (action_type, token_cost, is_active),
  delete
on ai_action_token_overrides
to vibrationfit_admin;
grant update (every) on scheduled_work to vibrationfit_admin;

grant select, insert, update, delete
on profiles, user_profiles, voice_profiles, user_stats,
  life_vision_category_state, vision_versions, vision_progress, scenes, frequency_flip, vision_conversations,
  refinements, assessment_results, assessment_responses, assessment_insights, member_profiles,
  customer_subscriptions, intensive_purchases, intensive_checklist, ai_usage_logs, ai_conversations,
  viva_conversations, conversation_sessions, prompt_suggestions_cache, generated_images, media_metadata, audio_sets,
  audio_tracks, audio_variants, vision_audios, vision_board_items, journal_entries, daily_papers,
  emotional_snapshots, vibrational_events, abundance_events, vibrational_links, blueprint_phases, blueprint_tasks,
  blueprint_insights, membership_tiers, video_mapping, vibrational_event_sources, administrators,
  ai_action_token_overrides
to service_role;
grant select
on token_transactions, token_balances, token_usage, payment_history, token_drips,
  actualization_blueprints, profile_versions, scheduled_work
to service_role;

revoke execute
on function is_administrator(text), own_profile_hash()
from public, anon, authenticated, service_role, vibrationfit_admin;
grant execute on function is_administrator(text) to service_role;
-- A policy calls it as whoever reads.
grant execute on function own_profile_hash() to authenticated, service_role, vibrationfit_admin;
