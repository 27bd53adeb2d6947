-- Who sees and may touch which rows. Administrators have policies and a role of their own: OR-ed into the members'
-- policies they would cost the members their indexes. Suspended members look and do not act.
create function is_suspended(p_user_id text)
returns boolean
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  -- A suspension whose time is over holds no longer, even before it is swept away.
  return exists (
    select
    from user_suspensions
    where user_id = p_user_id
      and is_active
      and (auto_reactivate_at is null or auto_reactivate_at > now())
  );
end
$$;
comment on function is_suspended is 'Whether a suspension holds now.';

create function may_write()
returns boolean
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return not is_suspended(viewer_id());
end
$$;
comment on function may_write is 'Whether whoever asks is not suspended.';

create policy users_own on users
  for select
  using (id = (select viewer_id()));
create policy users_changed_by_owner on users
  for update
  using (id = (select viewer_id()) and (select may_write()));

create policy subscription_plans_offered on subscription_plans
  for select
  using (is_active);
create policy user_subscriptions_own on user_subscriptions
  for select
  using (user_id = (select viewer_id()));
create policy user_subscriptions_changed_by_owner on user_subscriptions
  for update
  using (user_id = (select viewer_id()) and (select may_write()));
create policy add_ons_public on add_ons
  for select
  using (true);
create policy user_add_ons_own on user_add_ons
  for select
  using (user_id = (select viewer_id()));

create policy avatars_own on avatars
  for select
  using (user_id = (select viewer_id()));
create policy avatars_public on avatars
  for select
  using (is_public);
create policy avatars_changed_by_owner on avatars
  for update
  using (user_id = (select viewer_id()) and (select may_write()));
create policy avatar_categories_offered on avatar_categories
  for select
  using (is_active);
create policy preset_avatars_offered on preset_avatars
  for select
  using (is_active);

create policy streaming_sessions_own on streaming_sessions
  for select
  using (user_id = (select viewer_id()));
create policy rtmp_sources_own on rtmp_sources
  for select
  using (user_id = (select viewer_id()));
create policy rtmp_sources_added_by_owner on rtmp_sources
  for insert
  with check (user_id = (select viewer_id()) and (select may_write()));
create policy rtmp_sources_changed_by_owner on rtmp_sources
  for update
  using (user_id = (select viewer_id()) and (select may_write()));
create policy rtmp_sources_removed_by_owner on rtmp_sources
  for delete
  using (user_id = (select viewer_id()) and (select may_write()));
create policy background_categories_offered on background_categories
  for select
  using (is_active);
create policy stream_backgrounds_offered on stream_backgrounds
  for select
  using (is_active);

create policy dmca_complaints_about_oneself on dmca_complaints
  for select
  using (user_id = (select viewer_id()));
create policy user_suspensions_own on user_suspensions
  for select
  using (user_id = (select viewer_id()));
create policy user_warnings_own on user_warnings
  for select
  using (user_id = (select viewer_id()));

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'users', 'subscription_plans', 'user_subscriptions', 'add_ons', 'user_add_ons', 'avatars', 'avatar_categories',
    'preset_avatars', 'streaming_sessions', 'rtmp_sources', 'stream_backgrounds', 'background_categories',
    'system_logs', 'gpu_usage_logs', 'dmca_complaints', 'user_suspensions', 'user_warnings', 'coming_soon_emails',
    'scheduled_work'
  ]
  loop
    execute format(
      'create policy %I on %I for all to vida_admin using (true) with check (true)',
      each_table || '_administered', each_table
    );
  end loop;
end
$$;
