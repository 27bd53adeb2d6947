-- Who may call what. PostgreSQL lets everybody call a new function, and a host may grant more, so all of it is taken
-- away first; functions without callers are parts of others.
do $$
declare
  members constant text[] := array['authenticated', 'oros_admin'];
  administrators constant text[] := array['oros_admin'];
  nobody constant text[] := array[]::text[];
  permission record;
begin
  for permission in
    select name, callers
    from (
      values
        ('refuse', nobody),
        ('require_member', nobody),
        ('require_role', nobody),
        ('require_amount', nobody),
        ('claim_key', nobody),
        ('keep_answer', nobody),
        ('lock_wallets', nobody),
        ('wallet_of', nobody),
        ('require_funds', nobody),
        ('post_entry', nobody),
        ('platform_fee', nobody),
        ('pay_member', nobody),
        ('name_of', nobody),
        ('add_role', members),
        ('remove_role', members),
        ('payout_returns', nobody),
        ('parts_of', nobody),
        ('lock_entry', nobody),
        ('settle_entry', administrators),
        ('fail_entry', administrators),
        ('reverse_entry', administrators),
        ('adjust_wallet', administrators),
        ('require_unlockable', nobody),
        ('tip_creator', members),
        ('request_withdrawal', members),
        ('lock_withdrawal', nobody),
        ('end_withdrawal', nobody),
        ('start_withdrawal', administrators),
        ('settle_withdrawal', administrators),
        ('fail_withdrawal', administrators),
        ('lock_campaign', nobody),
        ('require_status', nobody),
        ('revise_campaign', members),
        ('fund_campaign', members),
        ('pause_campaign', members),
        ('resume_campaign', members),
        ('complete_campaign', members),
        ('apply_to_campaign', members),
        ('decide_application', members),
        ('create_tracking_link', members),
        ('record_click', array['anon'] || members),
        ('record_event', members),
        ('pay_event', nobody),
        ('verify_event', members),
        ('boost_campaign', members),
        ('grant_reward', administrators),
        ('pay_reward', administrators),
        ('create_live_event', members),
        ('lock_live_event', nobody),
        ('start_live_event', members),
        ('end_live_event', members),
        ('cancel_live_event', members),
        ('buy_live_sale', members),
        ('start_membership', members),
        ('cancel_membership', members),
        ('decide_kyc', administrators),
        ('verify_creator', administrators),
        ('verify_ledger', administrators || array['service_role']),
        ('verify_campaigns', administrators || array['service_role'])
    ) as permissions (name, callers)
  loop
    execute format(
      'revoke execute on function %I from public, anon, authenticated, service_role, oros_admin',
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
