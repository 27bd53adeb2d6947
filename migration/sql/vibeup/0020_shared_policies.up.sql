-- Who sees and may touch what people share: communities, businesses, votes, and tokens.
create policy communities_public on communities
  for select
  using (visibility = 'public');
create policy communities_own on communities
  for select
  using (id = any (array(select own_communities())));
create policy communities_opened_by_creator on communities
  for insert
  with check (
    creator_id = (select auth.uid())
    and (business_id is null or business_id = any (array(select id from businesses where owner_id = (select auth.uid()))))
  );
create policy communities_changed_by_creator on communities
  for update
  using (creator_id = (select auth.uid()))
  with check (
    creator_id = (select auth.uid())
    and (business_id is null or business_id = any (array(select id from businesses where owner_id = (select auth.uid()))))
  );
-- Who opens a community must see it before they are in it, or could not be told its id.
create policy communities_of_creator on communities
  for select
  using (creator_id = (select auth.uid()));

create policy community_members_own on community_members
  for select
  using (user_id = (select auth.uid()));
create policy community_members_of_own_communities on community_members
  for select
  using (community_id = any (array(select own_communities())));
create policy community_members_join on community_members
  for insert
  with check (
    user_id = (select auth.uid())
    and exists (select from communities where id = community_id and visibility = 'public')
  );
create policy community_members_leave on community_members
  for delete
  using (user_id = (select auth.uid()) and role <> 'owner');
create policy community_members_removed_by_moderators on community_members
  for delete
  using (community_id = any (array(select moderated_communities())) and role = 'member');

create policy vibes_of_public_communities on vibes
  for select
  using (exists (select from communities where id = community_id and visibility = 'public'));
create policy vibes_of_own_communities on vibes
  for select
  using (community_id = any (array(select own_communities())));
create policy vibes_posted_by_members on vibes
  for insert
  with check (author_id = (select auth.uid()) and community_id = any (array(select own_communities())));
create policy vibes_changed_by_author on vibes
  for update
  using (author_id = (select auth.uid()));
create policy vibes_removed_by_author on vibes
  for delete
  using (author_id = (select auth.uid()));
create policy vibes_removed_by_moderators on vibes
  for delete
  using (community_id = any (array(select moderated_communities())));

create policy vibe_reactions_as_their_post on vibe_reactions
  for select
  using (exists (select from vibes where id = vibe_id));
create policy vibe_reactions_given_in_own_communities on vibe_reactions
  for insert
  with check (
    user_id = (select auth.uid())
    and exists (select from vibes where id = vibe_id and community_id = any (array(select own_communities())))
  );
create policy vibe_reactions_taken_back on vibe_reactions
  for delete
  using (user_id = (select auth.uid()));
create policy vibe_comments_as_their_post on vibe_comments
  for select
  using (exists (select from vibes where id = vibe_id));
create policy vibe_comments_written_in_own_communities on vibe_comments
  for insert
  with check (
    user_id = (select auth.uid())
    and exists (select from vibes where id = vibe_id and community_id = any (array(select own_communities())))
  );
create policy vibe_comments_changed_by_author on vibe_comments
  for update
  using (user_id = (select auth.uid()));
create policy vibe_comments_removed_by_author on vibe_comments
  for delete
  using (user_id = (select auth.uid()));
create policy vibe_comments_removed_by_moderators on vibe_comments
  for delete
  using (exists (
    select
    from vibes
    where id = vibe_id
      and community_id = any (array(select moderated_communities()))
  ));

create policy community_journeys_of_own_communities on community_journeys
  for select
  using (community_id = any (array(select own_communities())));
create policy community_journeys_planned_by_moderators on community_journeys
  for insert
  with check (
    created_by = (select auth.uid())
    and community_id = any (array(select moderated_communities()))
  );
create policy community_journeys_led_by_moderators on community_journeys
  for update
  using (community_id = any (array(select moderated_communities())));
create policy journey_participants_own on journey_participants
  for select
  using (user_id = (select auth.uid()));
create policy journey_participants_of_own_communities on journey_participants
  for select
  using (exists (select from community_journeys where id = journey_id));
create policy journey_participants_join on journey_participants
  for insert
  with check (
    user_id = (select auth.uid())
    and exists (select from community_journeys where id = journey_id and status = 'active')
  );
create policy journey_participants_go_on on journey_participants
  for update
  using (user_id = (select auth.uid()));
create policy journey_participants_leave on journey_participants
  for delete
  using (user_id = (select auth.uid()));

create policy impact_features_public on impact_features
  for select
  using (true);
-- What a private community plans is for its members.
create policy impact_initiatives_public on impact_initiatives
  for select
  using (
    community_id is null
    or exists (select from communities where id = community_id and visibility = 'public')
  );
create policy impact_initiatives_of_own_communities on impact_initiatives
  for select
  using (community_id = any (array(select own_communities())));
create policy impact_initiatives_proposed_by_owner on impact_initiatives
  for insert
  with check (
    created_by = (select auth.uid())
    and (community_id is null or community_id = any (array(select own_communities())))
  );
create policy impact_initiatives_changed_by_owner on impact_initiatives
  for update
  using (created_by = (select auth.uid()));
create policy impact_votes_own on impact_votes
  for select
  using (user_id = (select auth.uid()));
create policy impact_votes_withdrawn_by_owner on impact_votes
  for delete
  using (user_id = (select auth.uid()));
create policy impact_comments_as_their_subject on impact_comments
  for select
  using (initiative_id is null or exists (select from impact_initiatives where id = initiative_id));
create policy impact_comments_written_by_owner on impact_comments
  for insert
  with check (
    user_id = (select auth.uid())
    and (initiative_id is null or exists (select from impact_initiatives where id = initiative_id))
  );
create policy impact_comments_changed_by_owner on impact_comments
  for update
  using (user_id = (select auth.uid()));
create policy impact_comments_removed_by_owner on impact_comments
  for delete
  using (user_id = (select auth.uid()));

create policy businesses_active on businesses
  for select
  using (is_active);
create policy businesses_own on businesses
  for select
  using (owner_id = (select auth.uid()));
create policy businesses_opened_by_owner on businesses
  for insert
  with check (owner_id = (select auth.uid()));
create policy businesses_changed_by_owner on businesses
  for update
  using (owner_id = (select auth.uid()));
create policy business_listings_active on business_listings
  for select
  using (is_active);
create policy business_listings_of_own_business on business_listings
  for all
  using (business_id = any (array(select id from businesses where owner_id = (select auth.uid()))));
create policy business_perks_active on business_perks
  for select
  using (is_active);
create policy business_perks_of_own_business on business_perks
  for all
  using (business_id = any (array(select id from businesses where owner_id = (select auth.uid()))));
create policy practice_stacks_active on practice_stacks
  for select
  using (is_active);
create policy practice_stacks_of_own_business on practice_stacks
  for all
  using (business_id = any (array(select id from businesses where owner_id = (select auth.uid()))))
  with check (
    created_by = (select auth.uid())
    and business_id = any (array(select id from businesses where owner_id = (select auth.uid())))
  );
create policy business_verification_of_own_business on business_verification
  for select
  using (business_id = any (array(select id from businesses where owner_id = (select auth.uid()))));

create policy crypto_wallets_own on crypto_wallets
  for select
  using (user_id = (select auth.uid()));
create policy crypto_transactions_sent on crypto_transactions
  for select
  using (from_wallet_id = any (array(select own_wallets())));
create policy crypto_transactions_received on crypto_transactions
  for select
  using (to_wallet_id = any (array(select own_wallets())));
create policy crypto_transactions_of_signed_treasuries on crypto_transactions
  for select
  using (from_wallet_id = any (array(select signed_wallets())));
create policy crypto_transactions_to_signed_treasuries on crypto_transactions
  for select
  using (to_wallet_id = any (array(select signed_wallets())));
create policy vibe_token_balances_own on vibe_token_balances
  for select
  using (wallet_id = any (array(select own_wallets())));
create policy payment_requests_asked_for on payment_requests
  for select
  using (requester_id between (select auth.uid()) and (select auth.uid()));
create policy payment_requests_received on payment_requests
  for select
  using (payer_id between (select auth.uid()) and (select auth.uid()));
create policy vibe_rewards_own on vibe_rewards
  for select
  using (user_id = (select auth.uid()));
create policy staking_pools_public on staking_pools
  for select
  using (true);
create policy user_stakes_own on user_stakes
  for select
  using (user_id = (select auth.uid()));
create policy community_treasuries_of_own_communities on community_treasuries
  for select
  using (community_id = any (array(select own_communities())));
create policy community_treasuries_signed on community_treasuries
  for select
  using (signers @> jsonb_build_array((select auth.uid())));
create policy community_treasuries_named_by_creator on community_treasuries
  for update
  using (community_id = any (array(select id from communities where creator_id = (select auth.uid()))));
create policy treasury_approvals_given on treasury_approvals
  for select
  using (signer_id = (select auth.uid()));
create policy treasury_approvals_of_seen_transactions on treasury_approvals
  for select
  using (exists (select from crypto_transactions where id = transaction_id));

create policy memberships_own on memberships
  for select
  using (user_id = (select auth.uid()));
create policy affiliate_codes_own on affiliate_codes
  for all
  using (user_id = (select auth.uid()));
create policy affiliate_referrals_of_own_code on affiliate_referrals
  for select
  using (code_id = any (array(select id from affiliate_codes where user_id = (select auth.uid()))));
create policy affiliate_referrals_own on affiliate_referrals
  for select
  using (referred_user_id = (select auth.uid()));
create policy perk_redemptions_own on perk_redemptions
  for select
  using (user_id = (select auth.uid()));
create policy perk_redemptions_of_own_business on perk_redemptions
  for select
  using (
    perk_id = any (array(
      select business_perks.id
      from business_perks
      join businesses on businesses.id = business_perks.business_id
      where businesses.owner_id = (select auth.uid())
    ))
  );
