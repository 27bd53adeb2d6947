-- Who sees and may touch which rows. Administrators have policies and a role of their own: OR-ed into the members'
-- policies they would cost the members their indexes. `= any (array(…))` is looked up once and can use an index.
create policy profiles_own on profiles
  for select
  using (id = (select auth.uid()));
create policy profiles_changed_by_owner on profiles
  for update
  using (id = (select auth.uid()));
create policy user_interactions_own on user_interactions
  for select
  using (user_id = (select auth.uid()));
create policy equity_transactions_own on equity_transactions
  for select
  using (user_id = (select auth.uid()));

create policy conversations_own on conversations
  for all
  using (user_id = (select auth.uid()));
create policy messages_own on messages
  for select
  using (conversation_id = any (array(select id from conversations where user_id = (select auth.uid()))));
-- Answers come from the platform.
create policy messages_said_by_owner on messages
  for insert
  with check (
    role = 'user'
    and conversation_id = any (array(select id from conversations where user_id = (select auth.uid())))
  );

create policy referrals_made on referrals
  for select
  using (referrer_id = (select auth.uid()));
create policy referrals_of_oneself on referrals
  for select
  using (referred_id = (select auth.uid()));
create policy subscription_tiers_public on subscription_tiers
  for select
  using (true);
create policy user_subscriptions_own on user_subscriptions
  for select
  using (user_id = (select auth.uid()));
create policy apps_active on apps
  for select
  using (is_active);
create policy user_apps_own on user_apps
  for select
  using (user_id = (select auth.uid()));

create policy settings_public on settings
  for select
  using (true);
create policy equity_batches_public on equity_batches
  for select
  using (true);
create policy equity_publications_public on equity_publications
  for select
  using (true);
create policy equity_anchors_own on equity_anchors
  for select
  using (user_id = (select auth.uid()));

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'profiles', 'administrators', 'user_interactions', 'equity_transactions', 'conversations', 'messages', 'referrals',
    'subscription_tiers', 'user_subscriptions', 'apps', 'user_apps', 'audit_logs', 'settings', 'scheduled_work',
    'equity_batches', 'equity_anchors', 'equity_publications'
  ]
  loop
    execute format(
      'create policy %I on %I for all to cosmo_admin using (true) with check (true)',
      each_table || '_administered', each_table
    );
  end loop;
end
$$;
