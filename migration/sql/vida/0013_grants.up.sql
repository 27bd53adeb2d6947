-- Which columns each role may read and write. Policies choose the rows; states, limits and counters, and what only the
-- platform may say of somebody, are written by functions alone. A host may grant everything by default, so it is taken
-- away first.
revoke all
on users, sessions, subscription_plans, user_subscriptions, add_ons, user_add_ons, avatars, avatar_categories,
  preset_avatars, streaming_sessions, rtmp_sources, stream_backgrounds, background_categories, system_logs,
  gpu_usage_logs, dmca_complaints, user_suspensions, user_warnings, coming_soon_emails, idempotency_keys,
  scheduled_work, people
from public, anon, authenticated, service_role, vida_admin;
do $$
begin
  execute format(
    'revoke all on all sequences in schema %I from public, anon, authenticated, service_role, vida_admin',
    current_schema()
  );
end
$$;

grant select
on people, subscription_plans, add_ons, avatars, avatar_categories, preset_avatars, stream_backgrounds,
  background_categories
to anon, authenticated, vida_admin, service_role;
grant select
on user_subscriptions, user_add_ons, streaming_sessions
to authenticated, vida_admin, service_role;
grant
  select (id, username, email, avatar_url, role, twitter_handle, stripe_customer_id, stripe_subscription_id,
    created_at, updated_at, blocked, email_verified, google_id, twitter_id, plan, stream_time_remaining,
    total_stream_time, total_stream_sessions, avatars_created, last_stream_at, last_avatar_created_at,
    subscription_start_date, subscription_end_date, subscription_plan_id, subscription_status, avatar_count)
on users
to authenticated, vida_admin, service_role;
grant
  select (id, user_id, name, url, bitrate, is_default, created_at, updated_at)
on rtmp_sources
to authenticated, vida_admin, service_role;
grant
  select (id, user_id, complainant_name, content_url, claimed_work, description, status, action_taken, filed_at,
    resolved_at)
on dmca_complaints
to authenticated;
grant
  select (id, user_id, suspension_type, suspension_level, reason, description, issued_at, expires_at, is_active,
    auto_reactivate_at, appeal_submitted, appeal_notes, related_dmca_id)
on user_suspensions
to authenticated;
grant
  select (id, user_id, warning_type, reason, description, issued_at, acknowledged, acknowledged_at)
on user_warnings
to authenticated;
grant select
on system_logs, gpu_usage_logs, dmca_complaints, user_suspensions, user_warnings, coming_soon_emails, scheduled_work
to vida_admin, service_role;

grant update (username, avatar_url, twitter_handle) on users to authenticated, vida_admin;
grant update (auto_renew) on user_subscriptions to authenticated, vida_admin;
grant update (name, category, thumbnail_url, preview_url, is_public, lod_levels, animations, blend_shapes, metadata)
on avatars
to authenticated, vida_admin;
grant update (is_premium, required_plan) on avatars to vida_admin;
grant
  insert (user_id, name, url, stream_key, bitrate),
  update (name, url, stream_key, bitrate),
  delete
on rtmp_sources
to authenticated;
grant delete on rtmp_sources to vida_admin;
grant usage on sequence rtmp_sources_id_seq to authenticated;

grant
  update (name, description, price, currency, billing_interval, stream_minutes_per_week, avatar_max_count,
    max_concurrent_streams, max_resolution, marketplace_access, custom_avatars, priority_support, white_label,
    api_access, is_popular, is_free, is_active, sort_order, stripe_product_id, stripe_price_id, x_spaces_hosting,
    rigging_studio_access, max_morph_points, buddy_invite_access, is_coming_soon, max_bones, max_morph_targets,
    tracking_precision, animation_smoothness, rigging_features, bone_structure, animation_responsiveness,
    face_tracking, body_tracking, hand_tracking, finger_tracking, eye_tracking, expression_tracking,
    auto_rigging_enabled, max_file_size_mb)
on subscription_plans
to vida_admin;
grant
  insert (addon_id, name, price, description, stripe_price_id),
  update (name, price, description, stripe_price_id)
on add_ons
to vida_admin;
grant
  insert (name, description, thumbnail_url, is_active, sort_order),
  update (name, description, thumbnail_url, is_active, sort_order)
on avatar_categories
to vida_admin;
grant
  insert (name, category_id, thumbnail_url, preview_url, model_url, ipfs_hash, vertices, file_size, is_rigged,
    face_tracking_enabled, body_tracking_enabled, animations, blend_shapes, required_plan, is_active, metadata),
  update (name, category_id, thumbnail_url, preview_url, model_url, ipfs_hash, vertices, file_size, is_rigged,
    face_tracking_enabled, body_tracking_enabled, animations, blend_shapes, required_plan, is_active, metadata)
on preset_avatars
to vida_admin;
grant
  insert (name, description, is_active, sort_order),
  update (name, description, is_active, sort_order)
on background_categories
to vida_admin;
grant
  insert (name, description, category, image_url, thumbnail_url, is_active, sort_order, required_plan, created_by),
  update (name, description, category, image_url, thumbnail_url, is_active, sort_order, required_plan)
on stream_backgrounds
to vida_admin;
grant update (admin_notes) on dmca_complaints to vida_admin;
grant update (runs_every) on scheduled_work to vida_admin;
grant usage
on sequence add_ons_id_seq, avatar_categories_id_seq, preset_avatars_id_seq, background_categories_id_seq,
  stream_backgrounds_id_seq
to vida_admin;

-- The platform's own services: accounts, billing, rendering. Secrets and sessions are read by none of them: whoever
-- signs people in or sends their streams on does so as the owner of the tables.
grant
  insert (id, username, email, avatar_url, twitter_handle, email_verified, google_id, twitter_id, stripe_customer_id),
  update (username, email, avatar_url, twitter_handle, email_verified, google_id, twitter_id, stripe_customer_id)
on users
to service_role;
grant update (viewers, metadata) on streaming_sessions to service_role;
grant insert on system_logs, gpu_usage_logs to service_role;
grant usage on sequence system_logs_id_seq, gpu_usage_logs_id_seq to service_role;

revoke execute
on function is_administrator(text), viewer_id(), is_suspended(text), may_write(), suspension_days(integer)
from public, anon, authenticated, service_role, vida_admin;
grant execute on function is_administrator(text) to service_role;
-- Policies and views call these as whoever reads.
grant execute on function viewer_id(), may_write() to anon, authenticated, service_role, vida_admin;
