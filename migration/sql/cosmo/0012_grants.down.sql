revoke all
on profiles, administrators, user_interactions, equity_transactions, conversations, messages, referrals,
  subscription_tiers, user_subscriptions, apps, user_apps, audit_logs, settings, idempotency_keys, scheduled_work,
  equity_batches, equity_anchors, equity_publications, equity_balances, balances
from public, anon, authenticated, service_role, cosmo_admin;

revoke execute
on function is_administrator(text), new_referral_code()
from anon, authenticated, service_role, cosmo_admin;
grant execute on function is_administrator(text), new_referral_code() to public;
