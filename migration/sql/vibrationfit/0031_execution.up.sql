-- Who may call what. PostgreSQL lets everybody call a new function, and a host may grant more, so all of it is taken
-- away first; functions without callers are parts of others.
do $$
declare
  members constant text[] := array['authenticated', 'vibrationfit_admin'];
  platform constant text[] := array['vibrationfit_admin', 'service_role'];
  nobody constant text[] := array[]::text[];
  permission record;
begin
  for permission in
    select name, callers
    from (
      values
        ('refuse', nobody),
        ('require_member', nobody),
        ('platform_actor', nobody),
        ('require_person', nobody),
        ('require_text', nobody),
        ('life_categories', nobody),
        ('require_category', nobody),
        ('claim_key', nobody),
        ('keep_answer', nobody),
        ('require_token_count', nobody),
        ('post_tokens', nobody),
        ('grant_tokens', platform),
        ('charge_action', nobody),
        ('refund_action', nobody),
        ('record_ai_usage', platform),
        ('open_account', array['authenticated']),
        ('record_login', members),
        ('activate_profile', members),
        ('save_profile_version', members),
        ('restore_profile_version', members),
        ('require_vision_text', nobody),
        ('record_vision_step', members),
        ('richness', nobody),
        ('assemble_vision', members),
        ('lock_vision', nobody),
        ('refine_vision', members),
        ('complete_vision', members),
        ('activate_vision', members),
        ('request_image', members),
        ('lock_image', nobody),
        ('complete_image', platform),
        ('fail_image', platform),
        ('request_vision_audio', members),
        ('lock_vision_audio', nobody),
        ('complete_vision_audio', platform),
        ('fail_vision_audio', platform),
        ('keep_prompt_suggestions', members),
        ('expire_prompt_suggestions', platform),
        ('require_cents', nobody),
        ('record_payment', platform),
        ('refund_payment', platform),
        ('follow_subscription', nobody),
        ('record_subscription', platform),
        ('set_subscription_end', nobody),
        ('cancel_subscription', members),
        ('resume_subscription', members),
        ('expire_subscriptions', platform),
        ('start_intensive', nobody),
        ('record_intensive_purchase', platform),
        ('schedule_token_drips', platform),
        ('grant_token_drips', platform),
        ('refresh_user_stats', platform),
        ('portion', nobody),
        ('work_due', platform),
        ('verify_ledger', platform),
        ('verify_balances', platform),
        ('verify_payments', platform),
        ('verify_drips', platform),
        ('verify_all', platform)
    ) as permissions (name, callers)
  loop
    execute format(
      'revoke execute on function %I from public, anon, authenticated, service_role, vibrationfit_admin',
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
