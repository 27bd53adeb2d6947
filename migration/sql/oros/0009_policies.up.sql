-- Who sees and may touch which rows. Administrators have policies and a role of their own: OR-ed into the members'
-- policies they would cost the members their indexes. `= any (array(…))` is looked up once and can use an index; a
-- person has one wallet, and `= (select …)` finds its latest entries without sorting the others.
--
-- Of rows that two people see, each side's policy says `between` where it means `=`. The planner takes a range for one
-- row in 200, and so reads a page of one side from that side's index, latest first. It takes a value for an average
-- person's few rows, and would sort all that the two policies let through.

-- Policies that look into each other's tables would recurse; these two look past them, in PL/pgSQL, which keeps its
-- plans: SQL would be planned anew for each page.
create function joined_campaigns()
returns setof uuid
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
    select campaign_id
    from campaign_creators
    where creator_id = auth.uid()
      and status in ('accepted', 'completed');
end
$$;
comment on function joined_campaigns is 'The campaigns that accepted the asking creator.';

create function own_posts()
returns setof uuid
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
    select id
    from community_posts
    where creator_id = auth.uid();
end
$$;
comment on function own_posts is 'The posts of the asking creator.';

create policy users_own_profile on users
  for all
  using ((select auth.uid()) = id);
create policy users_own_roles on user_roles
  for select
  using ((select auth.uid()) = user_id);
create policy creator_own_profile on creator_profiles
  for all
  using ((select auth.uid()) = user_id);
create policy business_own_profile on business_profiles
  for all
  using ((select auth.uid()) = user_id);
create policy wallet_owner_only on wallets
  for select
  using ((select auth.uid()) = user_id);
create policy ledger_owner_only on ledger_entries
  for select
  using (wallet_id = (select id from wallets where user_id = (select auth.uid())));
create policy campaigns_public_active on campaigns
  for select
  using (status = 'active');
create policy campaigns_business_owner on campaigns
  for all
  using ((select auth.uid()) = business_id);
create policy campaign_creators_view on campaign_creators
  for select
  using (
    (select auth.uid()) = creator_id
    or campaign_id in (select id from campaigns where business_id = (select auth.uid()))
  );
create policy withdrawals_owner_only on withdrawals
  for select
  using (wallet_id = (select id from wallets where user_id = (select auth.uid())));

create policy campaigns_joined on campaigns
  for select
  using (id = any (array(select joined_campaigns())));

create policy tracking_links_creator on tracking_links
  for select
  using (creator_id = (select auth.uid()));
create policy tracking_links_business on tracking_links
  for select
  using (campaign_id = any (array(select id from campaigns where business_id = (select auth.uid()))));
create policy events_creator on events
  for select
  using (creator_id = (select auth.uid()));
create policy events_business on events
  for select
  using (campaign_id = any (array(select id from campaigns where business_id = (select auth.uid()))));

create policy communities_public on communities
  for select
  using (true);
create policy communities_opened_by_creators on communities
  for insert
  with check (
    creator_id = (select auth.uid())
    and exists (select from user_roles where user_id = (select auth.uid()) and role = 'creator')
  );
create policy communities_changed_by_creator on communities
  for update
  using (creator_id = (select auth.uid()));

create policy community_members_own on community_members
  for select
  using (user_id = (select auth.uid()));
create policy community_members_of_own_community on community_members
  for select
  using (community_id = any (array(select id from communities where creator_id = (select auth.uid()))));
create policy community_members_join on community_members
  for insert
  with check (user_id = (select auth.uid()));
create policy community_members_leave on community_members
  for delete
  using (user_id = (select auth.uid()));
create policy community_members_named_by_creator on community_members
  for update
  using (community_id = any (array(select id from communities where creator_id = (select auth.uid()))));

create policy community_posts_own on community_posts
  for select
  using (creator_id = (select auth.uid()));
create policy community_posts_posted_in_own_community on community_posts
  for insert
  with check (
    creator_id = (select auth.uid())
    and community_id = any (array(select id from communities where creator_id = (select auth.uid())))
  );
create policy community_posts_changed_by_creator on community_posts
  for update
  using (creator_id = (select auth.uid()));
-- What somebody has paid to see stays.
create policy community_posts_removed_by_creator on community_posts
  for delete
  using (
    creator_id = (select auth.uid())
    and not exists (select from tip_unlocks where community_post_id = community_posts.id)
  );

create policy tips_given on tips
  for select
  using (from_user_id between (select auth.uid()) and (select auth.uid()));
create policy tips_received on tips
  for select
  using (to_creator_id between (select auth.uid()) and (select auth.uid()));
create policy tip_unlocks_of_giver on tip_unlocks
  for select
  using (tip_id = any (array(select id from tips where from_user_id = (select auth.uid()))));
create policy tip_unlocks_of_creator on tip_unlocks
  for select
  using (community_post_id = any (array(select own_posts())));

create policy memberships_own on memberships
  for select
  using (user_id = (select auth.uid()));
create policy boosts_given on boosts
  for select
  using (supporter_id = (select auth.uid()));
create policy boosts_of_own_campaign on boosts
  for select
  using (campaign_id = any (array(select id from campaigns where business_id = (select auth.uid()))));
create policy rewards_own on rewards
  for select
  using (user_id = (select auth.uid()));
create policy live_events_public on live_events
  for select
  using (true);
create policy live_events_changed_by_creator on live_events
  for update
  using (creator_id = (select auth.uid()));
create policy live_sales_bought on live_sales
  for select
  using (buyer_id = (select auth.uid()));
create policy live_sales_of_own_event on live_sales
  for select
  using (live_event_id = any (array(select id from live_events where creator_id = (select auth.uid()))));
create policy settings_public on settings
  for select
  using (true);

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'users', 'user_roles', 'creator_profiles', 'business_profiles', 'wallets', 'ledger_entries', 'withdrawals',
    'campaigns', 'campaign_creators', 'tracking_links', 'events', 'communities', 'community_members',
    'community_posts', 'tips', 'tip_unlocks', 'memberships', 'boosts', 'rewards', 'live_events', 'live_sales',
    'settings'
  ]
  loop
    execute format(
      'create policy %I on %I for all to oros_admin using (true) with check (true)',
      each_table || '_administered', each_table
    );
  end loop;
end
$$;
