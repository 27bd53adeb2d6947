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

revoke execute
on function is_administrator(text), viewer_id(), is_suspended(text), may_write(), suspension_days(integer)
from anon, authenticated, service_role, vida_admin;
grant execute
on function is_administrator(text), viewer_id(), is_suspended(text), may_write(), suspension_days(integer)
to public;
