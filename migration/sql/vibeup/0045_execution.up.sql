-- Who may call what. PostgreSQL lets everybody call a new function, and a host may grant more, so all of it is taken
-- away first; functions without callers are parts of others.
do $$
declare
  members constant text[] := array['authenticated', 'vibeup_admin'];
  administrators constant text[] := array['vibeup_admin'];
  systems constant text[] := array['vibeup_admin', 'service_role'];
  nobody constant text[] := array[]::text[];
  permission record;
begin
  for permission in
    select name, callers
    from (
      values
        ('is_timezone', nobody),
        ('count_streak', nobody),
        ('recount_streaks', nobody),
        ('refuse', nobody),
        ('require_member', nobody),
        ('require_amount', nobody),
        ('require_token', nobody),
        ('require_text', nobody),
        ('claim_key', nobody),
        ('keep_answer', nobody),
        ('lock_wallets', nobody),
        ('is_treasury', nobody),
        ('token_balance', nobody),
        ('held_tokens', nobody),
        ('require_funds', nobody),
        ('spending_wallet', nobody),
        ('receiving_wallet', nobody),
        ('post_transaction', nobody),
        ('name_of', nobody),
        ('notify_member', nobody),
        ('shown_amount', nobody),
        ('open_profile', members),
        ('require_super_administrator', nobody),
        ('appoint_administrator', administrators),
        ('dismiss_administrator', administrators),
        ('pair_connection', nobody),
        ('request_connection', members),
        ('answer_connection', members),
        ('block_member', members),
        ('remove_connection', members),
        ('admit_member', members),
        ('name_moderator', members),
        ('vote_weight', nobody),
        ('cast_vote', members),
        ('request_verification', members),
        ('decide_verification', administrators),
        ('plain_handle', nobody),
        ('wallet_of_handle', nobody),
        ('open_wallet', members),
        ('choose_primary_wallet', members),
        ('provision_wallet', systems),
        ('wallet_balances', members),
        ('move_tokens', nobody),
        ('send_tokens', members),
        ('withdraw_tokens', members),
        ('record_deposit', administrators),
        ('record_withdrawal', administrators),
        ('lock_transaction', nobody),
        ('confirm_transaction', administrators),
        ('fail_transaction', administrators),
        ('request_payment', members),
        ('lock_request', nobody),
        ('pay_request', members),
        ('decline_request', members),
        ('require_source', nobody),
        ('award', nobody),
        ('grant_reward', administrators),
        ('claim_reward', members),
        ('stake_tokens', members),
        ('stake_interest', nobody),
        ('release_stake', nobody),
        ('unstake_tokens', members),
        ('is_signer', nobody),
        ('open_treasury', members),
        ('revise_treasury', administrators),
        ('require_within_limit', nobody),
        ('approvals_of', nobody),
        ('lock_treasury', nobody),
        ('spend_treasury', members),
        ('lock_spending', nobody),
        ('approve_spending', members),
        ('decline_spending', members),
        ('set_membership', administrators),
        ('cancel_membership', members),
        ('membership_tier', nobody),
        ('is_affiliate_code', array['anon', 'service_role'] || members),
        ('accept_referral', members),
        ('complete_referral', administrators),
        ('redeem_perk', members),
        ('use_redemption', members),
        ('record_analytics_event', members),
        ('record_ai_interaction', systems),
        ('portion', nobody),
        ('expire_payment_requests', systems),
        ('expire_referrals', systems),
        ('expire_memberships', systems),
        ('expire_redemptions', systems),
        ('release_stakes', systems),
        ('lapse_streaks', systems),
        ('purge_ai_cache', systems),
        ('work_due', systems),
        ('verify_ledger', systems),
        ('verify_funds', systems),
        ('verify_treasuries', systems),
        ('verify_stakes', systems),
        ('verify_rewards', systems),
        ('verify_payments', systems),
        ('verify_all', systems)
    ) as permissions (name, callers)
  loop
    execute format(
      'revoke execute on function %I from public, anon, authenticated, service_role, vibeup_admin',
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
