-- Who may call what. PostgreSQL lets everybody call a new function, and a host may grant more, so all of it is taken
-- away first; functions without callers are parts of others.
do $$
declare
  members constant text[] := array['authenticated', 'vida_admin', 'service_role'];
  people constant text[] := array['authenticated', 'vida_admin'];
  administrators constant text[] := array['vida_admin'];
  platform constant text[] := array['vida_admin', 'service_role'];
  everybody constant text[] := array['anon', 'authenticated', 'vida_admin', 'service_role'];
  nobody constant text[] := array[]::text[];
  permission record;
begin
  for permission in
    select name, callers
    from (
      values
        ('refuse', nobody),
        ('require_account', nobody),
        ('require_member', nobody),
        ('asked_by_platform', nobody),
        ('actor', nobody),
        ('require_user', nobody),
        ('require_text', nobody),
        ('claim_key', nobody),
        ('keep_answer', nobody),
        ('sign_up', people),
        ('change_role', administrators),
        ('purge_sessions', platform),
        ('plan_of', nobody),
        ('require_plan', nobody),
        ('week_start', nobody),
        ('stream_allowance', nobody),
        ('streamed_this_week', nobody),
        ('refresh_stream_time', nobody),
        ('whose_time_may_be_stale', nobody),
        ('renew_stream_time', platform),
        ('start_subscription', members),
        ('lock_subscription', nobody),
        ('renew_subscription', platform),
        ('cancel_subscription', members),
        ('expire_subscriptions', platform),
        ('grant_add_on', platform),
        ('use_add_on', people),
        ('expire_add_ons', platform),
        ('require_room_for_avatar', nobody),
        ('create_avatar', people),
        ('require_tracking', nobody),
        ('own_avatar', nobody),
        ('set_avatar_tracking', people),
        ('adopt_preset_avatar', people),
        ('rig_avatar', platform),
        ('remove_avatar', members),
        ('start_stream', people),
        ('close_stream', nobody),
        ('end_stream', members),
        ('end_overdue_streams', platform),
        ('set_default_rtmp_source', people),
        ('next_suspension_level', nobody),
        ('issue_suspension', nobody),
        ('suspend_user', platform),
        ('lift_suspension', administrators),
        ('appeal_suspension', people),
        ('lift_suspensions', platform),
        ('issue_warning', nobody),
        ('warn_user', platform),
        ('acknowledge_warning', people),
        ('file_dmca_complaint', everybody),
        ('lock_complaint', nobody),
        ('investigate_dmca_complaint', administrators),
        ('resolve_dmca_complaint', administrators),
        ('dismiss_dmca_complaint', administrators),
        ('await_plan', everybody),
        ('verify_counters', platform),
        ('verify_subscriptions', platform),
        ('verify_suspensions', platform),
        ('verify_all', platform),
        ('work_due', platform)
    ) as permissions (name, callers)
  loop
    execute format(
      'revoke execute on function %I from public, anon, authenticated, service_role, vida_admin',
      permission.name
    );
    if cardinality(permission.callers) > 0 then
      execute format(
        'grant execute on function %I to %s',
        permission.name, array_to_string(permission.callers, ', ')
      );
    end if;
  end loop;
end
$$;
