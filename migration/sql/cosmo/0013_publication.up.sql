-- What the change feed reads. Tables are named one by one: a table without a primary key would make the application's
-- own updates fail, and the answers kept for repeated requests are nobody else's business.
create publication quintet_cosmo
for table
  profiles, administrators, user_interactions, equity_transactions, conversations, messages, referrals,
  subscription_tiers, user_subscriptions, apps, user_apps, audit_logs, settings, scheduled_work, equity_batches,
  equity_anchors, equity_publications;
