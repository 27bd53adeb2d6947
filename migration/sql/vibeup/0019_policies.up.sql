-- Who sees and may touch which rows of their own life: themselves, their contacts, their practices. Administrators have
-- policies and a role of their own: OR-ed into the members' policies they would cost the members their indexes.
-- `= any (array(…))` is looked up once and can use an index. Policies that look into each other's tables would recurse;
-- the functions look past them.
create function own_wallets()
returns setof uuid
language sql
stable
security definer
set search_path from current
begin atomic
  select id
  from crypto_wallets
  where user_id = auth.uid();
end;
comment on function own_wallets is 'The wallets of who asks.';

create function signed_wallets()
returns setof uuid
language sql
stable
security definer
set search_path from current
begin atomic
  select wallet_id
  from community_treasuries
  where signers @> jsonb_build_array(auth.uid());
end;
comment on function signed_wallets is 'The wallets of the treasuries that who asks is a signer of.';

create function own_communities()
returns setof uuid
language sql
stable
security definer
set search_path from current
begin atomic
  select community_id
  from community_members
  where user_id = auth.uid();
end;
comment on function own_communities is 'The communities that who asks is in.';

create function moderated_communities()
returns setof uuid
language sql
stable
security definer
set search_path from current
begin atomic
  select community_id
  from community_members
  where user_id = auth.uid()
    and role in ('moderator', 'owner');
end;
comment on function moderated_communities is 'The communities that who asks owns or moderates.';

create function is_blocked_with(p_user_id uuid)
returns boolean
language sql
stable
security definer
set search_path from current
begin atomic
  select exists (
    select
    from connections
    where least(requester_id, addressee_id) = least(auth.uid(), p_user_id)
      and greatest(requester_id, addressee_id) = greatest(auth.uid(), p_user_id)
      and status = 'blocked'
  );
end;
comment on function is_blocked_with is 'Whether who asks and the other have nothing to do with each other any more.';

create policy profiles_own on profiles
  for select
  using (id = (select auth.uid()));
create policy profiles_changed_by_owner on profiles
  for update
  using (id = (select auth.uid()));
create policy profile_attributes_own on profile_attributes
  for all
  using (user_id = (select auth.uid()));
create policy profile_attributes_public on profile_attributes
  for select
  using (is_public);
create policy onboarding_state_own on onboarding_state
  for select
  using (user_id = (select auth.uid()));
create policy onboarding_state_changed_by_owner on onboarding_state
  for update
  using (user_id = (select auth.uid()));

create policy connections_asked_for on connections
  for select
  using (requester_id = (select auth.uid()));
create policy connections_received on connections
  for select
  using (addressee_id = (select auth.uid()));
create policy chemistry_assessments_own on chemistry_assessments
  for select
  using (user_id = (select auth.uid()));
create policy chemistry_assessments_of_other on chemistry_assessments
  for select
  using (other_user_id = (select auth.uid()));
create policy profile_views_made on profile_views
  for select
  using (viewer_id = (select auth.uid()));
create policy profile_views_received on profile_views
  for select
  using (viewed_id = (select auth.uid()));
create policy profile_views_by_viewer on profile_views
  for insert
  with check (viewer_id = (select auth.uid()));
create policy messages_sent on messages
  for select
  using (sender_id = (select auth.uid()));
create policy messages_received on messages
  for select
  using (recipient_id = (select auth.uid()));
create policy messages_written_by_sender on messages
  for insert
  with check (sender_id = (select auth.uid()) and not is_blocked_with(recipient_id));
create policy messages_read_by_recipient on messages
  for update
  using (recipient_id = (select auth.uid()));
create policy notifications_own on notifications
  for select
  using (user_id = (select auth.uid()));
create policy notifications_read_by_owner on notifications
  for update
  using (user_id = (select auth.uid()));
create policy notifications_removed_by_owner on notifications
  for delete
  using (user_id = (select auth.uid()));

create policy practice_definitions_active on practice_definitions
  for select
  using (is_active);
create policy practices_own on practices
  for all
  using (user_id = (select auth.uid()));
create policy practice_logs_own on practice_logs
  for select
  using (user_id = (select auth.uid()));
-- A little into the future, since clocks differ.
create policy practice_logs_written_by_owner on practice_logs
  for insert
  with check (
    user_id = (select auth.uid())
    and logged_at <= now() + interval '5 minutes'
    and exists (select from practices where id = practice_id and user_id = (select auth.uid()))
  );
create policy practice_logs_changed_by_owner on practice_logs
  for update
  using (user_id = (select auth.uid()));
create policy practice_logs_removed_by_owner on practice_logs
  for delete
  using (user_id = (select auth.uid()));
create policy practice_streaks_own on practice_streaks
  for select
  using (user_id = (select auth.uid()));
create policy affirmations_own on affirmations
  for all
  using (user_id = (select auth.uid()));
create policy affirmations_of_the_platform on affirmations
  for select
  using (user_id is null and is_active);

create policy mira_prompts_active on mira_prompts
  for select
  using (is_active);
create policy mira_interactions_own on mira_interactions
  for select
  using (user_id = (select auth.uid()));
create policy mira_interactions_begun_by_owner on mira_interactions
  for insert
  with check (user_id = (select auth.uid()));
create policy mira_interactions_removed_by_owner on mira_interactions
  for delete
  using (user_id = (select auth.uid()));
create policy discovery_recommendations_own on discovery_recommendations
  for select
  using (user_id = (select auth.uid()));
create policy discovery_recommendations_dismissed_by_owner on discovery_recommendations
  for update
  using (user_id = (select auth.uid()));
create policy search_queries_own on search_queries
  for select
  using (user_id = (select auth.uid()));
create policy search_queries_made_by_owner on search_queries
  for insert
  with check (user_id = (select auth.uid()));
create policy search_queries_removed_by_owner on search_queries
  for delete
  using (user_id = (select auth.uid()));
create policy ai_model_interactions_own on ai_model_interactions
  for select
  using (user_id = (select auth.uid()));

create policy feature_flags_public on feature_flags
  for select
  using (true);
create policy settings_public on settings
  for select
  using (true);

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'profiles', 'profile_attributes', 'onboarding_state', 'admin_users', 'connections', 'chemistry_assessments',
    'profile_views', 'messages', 'notifications', 'practice_definitions', 'practices', 'practice_logs',
    'practice_streaks', 'affirmations', 'businesses', 'business_listings', 'business_perks', 'practice_stacks',
    'business_verification', 'communities', 'community_members', 'vibes', 'vibe_reactions', 'vibe_comments',
    'community_journeys', 'journey_participants', 'impact_features', 'impact_initiatives', 'impact_votes',
    'impact_comments', 'crypto_wallets', 'crypto_transactions', 'vibe_token_balances', 'payment_requests',
    'vibe_rewards', 'staking_pools', 'user_stakes', 'community_treasuries', 'treasury_approvals', 'memberships',
    'affiliate_codes', 'affiliate_referrals', 'perk_redemptions', 'mira_prompts', 'mira_interactions',
    'discovery_recommendations', 'search_queries', 'ai_model_configs', 'ai_model_interactions',
    'ai_provider_credentials', 'ai_daily_budgets', 'ai_cache_entries', 'feature_flags', 'analytics_events', 'settings'
  ]
  loop
    execute format(
      'create policy %I on %I for all to vibeup_admin using (true) with check (true)',
      each_table || '_administered', each_table
    );
  end loop;
end
$$;
