-- Which columns each role may read and write. Policies choose the rows; what moves money or states, and what only the
-- platform may say of somebody, is written by functions alone. A host may grant everything by default, so it is taken
-- away first.
revoke all
on users, user_roles, creator_profiles, business_profiles, wallets, ledger_entries, withdrawals, campaigns,
  campaign_creators, tracking_links, events, communities, community_members, community_posts, tips, tip_unlocks,
  memberships, boosts, rewards, live_events, live_sales, settings, idempotency_keys, people, posts
from public, anon, authenticated, service_role, oros_admin;

grant select on people, posts, communities, live_events, campaigns, settings to anon;

grant select
on people, posts, user_roles, creator_profiles, business_profiles, wallets, ledger_entries, withdrawals, campaigns,
  campaign_creators, tracking_links, communities, community_members, community_posts, tips, tip_unlocks, memberships,
  boosts, rewards, live_events, live_sales, settings
to authenticated, oros_admin;
grant
  select (id, email, username, display_name, profile_image_url, bio, kyc_status, created_at, updated_at)
on users
to authenticated, oros_admin;
grant
  select (id, campaign_id, creator_id, tracking_link_id, supporter_id, event_type, value, verified, verified_at,
    payout_amount, platform_fee, paid, paid_at, metadata, created_at)
on events
to authenticated;
grant select on events to oros_admin;

grant update (username, display_name, profile_image_url, bio) on users to authenticated, oros_admin;
grant update (hashtags, min_tip_amount) on creator_profiles to authenticated, oros_admin;
grant update (ranking_score, verified) on creator_profiles to oros_admin;
grant update (company_name, website, industry) on business_profiles to authenticated, oros_admin;
grant update (verified) on business_profiles to oros_admin;
grant
  insert (id, business_id, title, description, hashtags, objective, payout_per_action, total_budget, start_date, end_date)
on campaigns
to authenticated;
grant update (title, description, hashtags, start_date, end_date) on campaigns to authenticated, oros_admin;
grant insert (id, creator_id, name, description) on communities to authenticated;
grant update (name, description) on communities to authenticated, oros_admin;
grant insert (id, community_id, user_id), update (role), delete on community_members to authenticated;
grant
  insert (id, community_id, creator_id, content_type, body, content_url, is_locked, min_tip_to_unlock),
  update (content_type, body, content_url, is_locked, min_tip_to_unlock),
  delete
on community_posts
to authenticated;
grant delete on community_members, community_posts to oros_admin;
grant update (title, description, stream_url, scheduled_at) on live_events to authenticated, oros_admin;
grant update (platform_fee_rate) on settings to oros_admin;

grant select, insert, update, delete
on users, user_roles, creator_profiles, business_profiles, campaigns, campaign_creators, tracking_links, events,
  communities, community_members, community_posts, tip_unlocks, memberships, rewards, live_events
to service_role;
grant select
on people, posts, wallets, ledger_entries, withdrawals, tips, boosts, live_sales, settings
to service_role;

revoke execute
on function is_administrator(text), joined_campaigns(), own_posts()
from public, anon, authenticated, service_role, oros_admin;
grant execute on function is_administrator(text) to service_role;
-- Policies call these as whoever reads.
grant execute on function joined_campaigns(), own_posts() to anon, authenticated, service_role, oros_admin;
