-- What the change feed reads. Tables are named one by one: a table without a primary key would make the application's
-- own updates fail; sessions, and the answers kept for repeated requests, are nobody else's business.
create publication quintet_vida
for table
  users, subscription_plans, user_subscriptions, add_ons, user_add_ons, avatars, avatar_categories, preset_avatars,
  streaming_sessions, rtmp_sources, stream_backgrounds, background_categories, system_logs, gpu_usage_logs,
  dmca_complaints, user_suspensions, user_warnings, coming_soon_emails, scheduled_work;
