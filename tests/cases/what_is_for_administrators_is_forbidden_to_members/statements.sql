-- What differs from the ledger, counted, and the first hundred of each kind. Both checks see the same moment.
with differing_wallets as materialized (
  select
    wallet_id,
    jsonb_build_object(
      'wallet', wallet_id,
      'owner', user_id,
      'available_expected', available_expected::text,
      'available_found', available_found::text,
      'pending_expected', pending_expected::text,
      'pending_found', pending_found::text
    ) as discrepancy
  from verify_ledger()
),
differing_campaigns as materialized (
  select
    campaign_id,
    jsonb_build_object(
      'campaign', campaign_id,
      'budget_expected', budget_expected::text,
      'budget_found', budget_found::text,
      'remaining_expected', remaining_expected::text,
      'remaining_found', remaining_found::text
    ) as discrepancy
  from verify_campaigns()
)
select jsonb_build_object(
  'healthy', not exists (select from differing_wallets) and not exists (select from differing_campaigns),
  'checked_at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'wallet_count', (select count(*) from differing_wallets),
  'wallets', array(
    select discrepancy
    from differing_wallets
    order by wallet_id
    limit 100
  ),
  'campaign_count', (select count(*) from differing_campaigns),
  'campaigns', array(
    select discrepancy
    from differing_campaigns
    order by campaign_id
    limit 100
  )
);

select "id", "username"
from "people"
where "id" = $1;
