-- Who may call what. PostgreSQL lets everybody call a new function, and a host may grant more, so all of it is taken
-- away first; functions without callers are parts of others.
do $$
declare
  members constant text[] := array['authenticated', 'cosmo_admin', 'service_role'];
  administrators constant text[] := array['cosmo_admin'];
  platform constant text[] := array['cosmo_admin', 'service_role'];
  everybody constant text[] := array['anon', 'authenticated', 'cosmo_admin', 'service_role'];
  nobody constant text[] := array[]::text[];
  permission record;
begin
  for permission in
    select name, callers
    from (
      values
        ('refuse', nobody),
        ('require_member', nobody),
        ('asked_by_platform', nobody),
        ('require_points', nobody),
        ('claim_key', nobody),
        ('keep_answer', nobody),
        -- What runs as its caller needs these of its caller.
        ('chain_record', members),
        ('hash_of', members),
        ('chain_fault', members),
        ('record_interaction', platform),
        ('post_points', nobody),
        ('balance_of', nobody),
        ('draw_from_pool', nobody),
        ('award_equity_points', platform),
        ('spend_equity_points', platform),
        ('get_user_balance', members),
        ('equity_multiplier_of', platform),
        ('refresh_equity_balances', platform),
        ('open_account', nobody),
        ('referrer_of', nobody),
        ('sign_up', array['authenticated', 'cosmo_admin']),
        ('referral_code_is_valid', everybody),
        ('lock_referral', nobody),
        ('complete_referral', platform),
        ('referral_answer', nobody),
        ('cancel_referral', platform),
        ('expire_referrals', platform),
        ('start_subscription', members),
        ('lock_subscription', nobody),
        ('renew_subscription', platform),
        ('cancel_subscription', members),
        ('mark_subscription_past_due', platform),
        ('expire_subscriptions', platform),
        ('install_app', members),
        ('record_app_usage', members),
        ('uninstall_app', members),
        ('name_administrator', administrators),
        ('dismiss_administrator', administrators),
        ('merkle_leaf', everybody),
        ('merkle_parent', everybody),
        ('merkle_level_above', nobody),
        ('merkle_root', nobody),
        ('merkle_path', nobody),
        ('verify_merkle_proof', everybody),
        ('seal_equity_batch', platform),
        ('transaction_proof', members),
        ('publish_equity_batch', platform),
        ('verify_transaction_integrity', members),
        ('verify_ledger', platform),
        ('verify_batches', platform),
        ('verify_pools', platform),
        ('verify_balances', platform),
        ('verify_conversations', platform),
        ('verify_all', platform),
        ('work_due', platform)
    ) as permissions (name, callers)
  loop
    execute format(
      'revoke execute on function %I from public, anon, authenticated, service_role, cosmo_admin',
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
