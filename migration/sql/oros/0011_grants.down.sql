revoke all
on users, user_roles, creator_profiles, business_profiles, wallets, ledger_entries, withdrawals, campaigns,
  campaign_creators, tracking_links, events, communities, community_members, community_posts, tips, tip_unlocks,
  memberships, boosts, rewards, live_events, live_sales, settings, idempotency_keys, people, posts
from public, anon, authenticated, service_role, oros_admin;

revoke execute
on function is_administrator(text), joined_campaigns(), own_posts()
from anon, authenticated, service_role, oros_admin;
grant execute on function is_administrator(text), joined_campaigns(), own_posts() to public;
