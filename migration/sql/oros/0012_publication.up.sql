-- What the change feed reads. Tables are named one by one: a table without a primary key would make the application's
-- own updates fail, and the answers kept for repeated requests are nobody else's business.
create publication quintet_oros
for table
  users, user_roles, creator_profiles, business_profiles, wallets, ledger_entries, withdrawals, campaigns,
  campaign_creators, tracking_links, events, communities, community_members, community_posts, tips, tip_unlocks,
  memberships, boosts, rewards, live_events, live_sales, settings;
