-- Which columns each role may read and write. Policies choose the rows; points, states and counters are written by
-- functions alone. A host may grant everything by default, so it is taken away first.
revoke all
on profiles, administrators, user_interactions, equity_transactions, conversations, messages, referrals,
  subscription_tiers, user_subscriptions, apps, user_apps, audit_logs, settings, idempotency_keys, scheduled_work,
  equity_batches, equity_anchors, equity_publications, equity_balances, balances
from public, anon, authenticated, service_role, cosmo_admin;
revoke all
on sequence equity_transactions_order
from public, anon, authenticated, service_role, cosmo_admin;

grant select on subscription_tiers, apps, settings, equity_batches, equity_publications to anon;

grant select
on profiles, equity_transactions, conversations, messages, referrals, subscription_tiers, user_subscriptions, apps,
  user_apps, settings, equity_batches, equity_anchors, equity_publications, balances
to authenticated, cosmo_admin, service_role;
grant
  select (id, user_id, action_type, request_id, action_metadata, created_at)
on user_interactions
to authenticated;
grant select
on user_interactions, audit_logs, administrators, scheduled_work
to cosmo_admin, service_role;

grant update (username, display_name, avatar_url) on profiles to authenticated, cosmo_admin;
grant insert (id, user_id, title, model), update (title, model), delete on conversations to authenticated;
grant insert (id, conversation_id, role, content) on messages to authenticated;
grant update (price_monthly, equity_multiplier, features) on subscription_tiers to cosmo_admin;
grant insert (id, name, slug, equity_pool_size, is_active) on apps to cosmo_admin;
grant update (name, slug, equity_pool_size, is_active) on apps to cosmo_admin;
grant update (signup_bonus, referrer_reward, referred_reward, referral_days, every_account_joins)
on settings
to cosmo_admin;
grant update (runs_every) on scheduled_work to cosmo_admin;

-- The platform's own services speak in conversations and keep the catalogue; points go through functions for them too.
grant insert (id, user_id, title, model), update (title, model), delete on conversations to service_role;
grant
  insert (id, conversation_id, role, content, tokens_used),
  update (content, tokens_used),
  delete
on messages
to service_role;
grant insert, update on subscription_tiers to service_role;
grant insert (id, name, slug, equity_pool_size, is_active) on apps to service_role;
grant update (name, slug, equity_pool_size, is_active) on apps to service_role;
grant update (username, display_name, avatar_url) on profiles to service_role;

revoke execute
on function is_administrator(text), new_referral_code()
from public, anon, authenticated, service_role, cosmo_admin;
grant execute on function is_administrator(text) to service_role;
