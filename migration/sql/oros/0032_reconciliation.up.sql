-- Whether what refers to the ledger, and what is counted beside it, agrees. Empty answers mean health.
create function verify_payments()
returns table (record_id uuid, problem text)
language sql
stable
security definer
set search_path from current
begin atomic
  with expected as (
    select
      'tip' as source_type,
      tips.id as source_id,
      wallets.id as wallet_id,
      'debit' as direction,
      tips.amount as amount,
      array['settled', 'reversed'] as statuses
    from tips
    join wallets on wallets.user_id = tips.from_user_id
    union all
    select 'tip', tips.id, wallets.id, 'credit', tips.net_amount, array['settled', 'reversed']
    from tips
    join wallets on wallets.user_id = tips.to_creator_id
    union all
    select 'live_sale', live_sales.id, wallets.id, 'debit', live_sales.amount, array['settled', 'reversed']
    from live_sales
    join wallets on wallets.user_id = live_sales.buyer_id
    union all
    select 'live_sale', live_sales.id, wallets.id, 'credit', live_sales.net_amount, array['settled', 'reversed']
    from live_sales
    join live_events on live_events.id = live_sales.live_event_id
    join wallets on wallets.user_id = live_events.creator_id
    union all
    select 'boost', boosts.id, wallets.id, 'debit', boosts.amount, array['settled']
    from boosts
    join wallets on wallets.user_id = boosts.supporter_id
    union all
    select
      case rewards.source when 'boost' then 'boost' else 'adjustment' end, rewards.id, wallets.id, 'credit',
      rewards.amount, array['settled', 'reversed']
    from rewards
    join wallets on wallets.user_id = rewards.user_id
    where rewards.status = 'paid'
    union all
    select
      'withdrawal', id, wallet_id, 'debit', amount,
      array[case status when 'completed' then 'settled' when 'failed' then 'failed' else 'pending' end]
    from withdrawals
    union all
    select
      'campaign', events.id, wallets.id, 'credit', events.payout_amount - events.platform_fee,
      array['pending', 'settled']
    from events
    join wallets on wallets.user_id = events.creator_id
    where events.paid
  )
  select
    expected.source_id,
    format('%s %s entries of %s as %s', count(entries.id), expected.source_type, expected.amount, expected.direction)
  from expected
  left join ledger_entries as entries
    on (entries.source_type, entries.source_id, entries.wallet_id, entries.direction, entries.amount)
      = (expected.source_type, expected.source_id, expected.wallet_id, expected.direction, expected.amount)
    and entries.status = any (expected.statuses)
  group by
    expected.source_type, expected.source_id, expected.wallet_id, expected.direction, expected.amount
  having count(entries.id) <> 1
  union all
  select entries.id, format('an entry of no %s', entries.source_type)
  from ledger_entries as entries
  where case entries.source_type
      when 'tip' then not exists (select from tips where id = entries.source_id)
      when 'live_sale' then not exists (select from live_sales where id = entries.source_id)
      when 'withdrawal' then not exists (select from withdrawals where id = entries.source_id)
      when 'campaign' then not exists (select from events where id = entries.source_id)
      when 'escrow' then not exists (select from campaigns where id = entries.source_id)
      when 'refund' then not exists (select from campaigns where id = entries.source_id)
      when 'boost' then not exists (select from boosts where id = entries.source_id)
        and not exists (select from rewards where id = entries.source_id)
      else false
    end
  order by 1, 2;
end;
comment on function verify_payments is 'The tips, sales, boosts, rewards, withdrawals and payouts without their entries, and entries without any of these.';

create function verify_counters()
returns table (record_id uuid, counter text, expected numeric, found numeric)
language sql
stable
security definer
set search_path from current
begin atomic
  select campaign_creators.id, 'total_earned', coalesce(sum(payout_amount - platform_fee), 0), total_earned
  from campaign_creators
  left join events
    on events.campaign_id = campaign_creators.campaign_id
    and events.creator_id = campaign_creators.creator_id
    and events.paid
  group by campaign_creators.id
  having coalesce(sum(payout_amount - platform_fee), 0) <> total_earned
  union all
  select tracking_links.id, 'click_count', count(events.id), click_count
  from tracking_links
  left join events on events.tracking_link_id = tracking_links.id and events.event_type = 'click'
  group by tracking_links.id
  having count(events.id) <> click_count
  union all
  select tracking_links.id, 'conversion_count', count(events.id), conversion_count
  from tracking_links
  left join events on events.tracking_link_id = tracking_links.id and events.event_type <> 'click'
  group by tracking_links.id
  having count(events.id) <> conversion_count
  order by 1, 2;
end;
comment on function verify_counters is 'What was earned in a campaign, and clicks and conversions of links, where they differ from the events.';

create function verify_all()
returns table (checked text, record text, problem text)
language sql
stable
security definer
set search_path from current
begin atomic
  select found.checked, found.record::text, found.problem
  from (
    (
      select
        1 as place,
        'verify_ledger' as checked,
        wallet_id as record,
        format(
          '%s available and %s pending, the entries add up to %s and %s',
          available_found, pending_found, available_expected, pending_expected
        ) as problem
      from verify_ledger()
      limit 1
    )
    union all
    (
      select
        2, 'verify_campaigns', campaign_id,
        format('%s of %s left, paid were %s of %s', remaining_found, budget_found, remaining_expected, budget_expected)
      from verify_campaigns()
      limit 1
    )
    union all
    (
      select 3, 'verify_payments', record_id, problem
      from verify_payments()
      limit 1
    )
    union all
    (
      select 4, 'verify_counters', record_id, format('%s is %s, the events say %s', counter, verify_counters.found, expected)
      from verify_counters()
      limit 1
    )
  ) as found
  order by found.place;
end;
comment on function verify_all is 'The first row that each check finds broken; nothing where all is well.';

revoke execute
on function verify_payments(), verify_counters(), verify_all()
from public, anon, authenticated, service_role, oros_admin;
grant execute on function verify_payments(), verify_counters(), verify_all() to service_role, oros_admin;
