-- What is shown otherwise than it is kept: people to everybody, requests with their expiry, votes as sums. The views
-- belong to the migrating role and so read past the policies of their tables; they show what each reader may see.
create view people
with (security_barrier)
as
select
  profiles.id,
  profiles.display_name,
  profiles.avatar_url,
  profiles.bio,
  crypto_wallets.handle,
  case when asking.may_see_all or profiles.id = asking.member then profiles.timezone end as timezone,
  case when asking.may_see_all or profiles.id = asking.member then profiles.created_at end as created_at,
  case when asking.may_see_all or profiles.id = asking.member then profiles.updated_at end as updated_at
from profiles
left join crypto_wallets on crypto_wallets.user_id = profiles.id and crypto_wallets.is_primary
cross join (
  select
    (select auth.uid()) as member,
    current_user in ('vibeup_admin', 'service_role') as may_see_all
) as asking;

comment on view people is 'A person on VIBEUP. Everybody sees who they are; the rest is for themselves and administrators.';
comment on column people.id is 'The account, the same as in the person''s token.';
comment on column people.display_name is 'The name shown to others.';
comment on column people.avatar_url is 'Where the profile picture lies.';
comment on column people.bio is 'What the person says about themselves.';
comment on column people.handle is 'The name of the person''s primary wallet, to pay to after an @; empty while they have none.';
comment on column people.timezone is 'The time zone the person lives in, by its IANA name; seen by its owner and by administrators.';
comment on column people.created_at is 'When the person joined VIBEUP; seen by its owner and by administrators.';
comment on column people.updated_at is 'When the profile last changed; seen by its owner and by administrators.';

-- In two parts, because members find theirs by an index only where nothing is OR-ed to it.
create view requests
with (security_barrier)
as
select
  id,
  requester_id,
  payer_id,
  amount,
  token,
  message_id,
  note,
  case when status = 'pending' and expires_at <= now() then 'expired' else status end::varchar(20) as status,
  paid_transaction_id,
  expires_at,
  created_at,
  case when status = 'pending' and expires_at <= now() then expires_at else resolved_at end as resolved_at
from payment_requests
where requester_id = (select auth.uid())
  or payer_id = (select auth.uid())
union all
select
  id,
  requester_id,
  payer_id,
  amount,
  token,
  message_id,
  note,
  case when status = 'pending' and expires_at <= now() then 'expired' else status end::varchar(20),
  paid_transaction_id,
  expires_at,
  created_at,
  case when status = 'pending' and expires_at <= now() then expires_at else resolved_at end
from payment_requests
where current_user in ('vibeup_admin', 'service_role')
  and (requester_id = (select auth.uid()) or payer_id = (select auth.uid())) is not true;

comment on view requests is 'One person''s request that another pay them; from its time of expiry on it is expired, whether or not that is booked.';
comment on column requests.id is 'The request.';
comment on column requests.requester_id is 'Who asks for the money.';
comment on column requests.payer_id is 'Who is asked.';
comment on column requests.amount is 'How much is asked for, in units of its token.';
comment on column requests.token is 'The token that is asked for.';
comment on column requests.message_id is 'The message that it came with, if any.';
comment on column requests.note is 'What it is for, in the words of who asks.';
comment on column requests.status is 'Whether it waits, was paid or declined, or has expired.';
comment on column requests.paid_transaction_id is 'The transaction that paid it.';
comment on column requests.expires_at is 'Until when it can be paid.';
comment on column requests.created_at is 'When it was asked for.';
comment on column requests.resolved_at is 'When it was paid, declined or expired.';

create view impact_results
with (security_barrier)
as
select
  impact_features.id,
  impact_features.id as feature_id,
  null::uuid as initiative_id,
  counted.votes,
  counted.weight
from impact_features
cross join lateral (
  select
    count(*) as votes,
    coalesce(sum(impact_votes.weight), 0) as weight
  from impact_votes
  where impact_votes.feature_id = impact_features.id
) as counted
union all
select
  impact_initiatives.id,
  null::uuid,
  impact_initiatives.id,
  counted.votes,
  counted.weight
from impact_initiatives
cross join lateral (
  select
    count(*) as votes,
    coalesce(sum(impact_votes.weight), 0) as weight
  from impact_votes
  where impact_votes.initiative_id = impact_initiatives.id
) as counted
where impact_initiatives.community_id is null
  or current_user in ('vibeup_admin', 'service_role')
  or exists (
    select
    from communities
    where communities.id = impact_initiatives.community_id
      and communities.visibility = 'public'
  )
  or impact_initiatives.community_id = any (array(select own_communities()));

comment on view impact_results is 'How the votes for a feature or an initiative add up.';
comment on column impact_results.id is 'The feature or initiative.';
comment on column impact_results.feature_id is 'The feature, if it is one.';
comment on column impact_results.initiative_id is 'The initiative, if it is one.';
comment on column impact_results.votes is 'How many people voted for it.';
comment on column impact_results.weight is 'What their votes weigh together.';
