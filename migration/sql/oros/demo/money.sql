-- All money of the demo world goes through the ledger, in the order in which it moved; balances follow by its triggers.
insert into withdrawals (
  id, wallet_id, amount, method, status, stripe_transfer_id, failure_reason, created_at, processed_at
)
select
  pg_temp.id_of('withdrawal/' || number),
  pg_temp.id_of('wallet/' || username),
  amount,
  method,
  status,
  case status when 'completed' then 'tr_demo_' || number end,
  reason,
  pg_temp.day(day),
  case when status in ('completed', 'failed') then pg_temp.day(day + 1) end
from (
  values
    (1, 'lumen', 20.00, 'ach', 'completed', null, 50),
    (2, 'lumen', 12.50, 'instant', 'processing', null, 63),
    (3, 'marisol', 15.00, 'card', 'requested', null, 64),
    (4, 'ines', 10.00, 'ach', 'failed', 'The bank does not know this account.', 52)
) as withdrawal (number, username, amount, method, status, reason, day);

create temporary table movements (
  at timestamptz,
  name text,
  wallet_id uuid,
  source_type text,
  source_id uuid,
  amount numeric,
  direction text,
  status text,
  description text
) on commit drop;

insert into movements
select
  pg_temp.day(day), 'deposit/' || username, pg_temp.id_of('wallet/' || username),
  'adjustment', null, amount, 'credit', 'settled', 'Deposit'
from (
  values
    ('fernleaf', 900.00, 9),
    ('atlas', 600.00, 9.1),
    ('solstice', 700.00, 9.2),
    ('priya', 250.00, 10),
    ('tomo', 120.00, 10.1),
    ('wren', 60.00, 10.2),
    ('jonah', 20.00, 10.3)
) as deposit (username, amount, day);

-- A deposit made by mistake, and taken back.
insert into movements
values (
  pg_temp.day(18), 'mistake/jonah', pg_temp.id_of('wallet/jonah'),
  'adjustment', null, 100.00, 'credit', 'reversed', 'Deposit (booked twice)'
);

insert into movements
select
  campaigns.start_date, 'escrow/' || demo.name, wallets.id,
  'escrow', campaigns.id, campaigns.total_budget - coalesce(boosted.amount, 0), 'debit', 'settled',
  format('Budget of campaign "%s"', campaigns.title)
from (values ('matcha'), ('city'), ('room'), ('winter'), ('unplugged')) as demo (name)
join campaigns on campaigns.id = pg_temp.id_of('campaign/' || demo.name)
join wallets on wallets.user_id = campaigns.business_id
left join (
  select campaign_id, sum(amount) as amount
  from boosts
  group by campaign_id
) as boosted on boosted.campaign_id = campaigns.id;

insert into movements
select
  campaigns.end_date, 'refund/winter', wallets.id,
  'refund', campaigns.id, campaigns.total_budget - sum(events.payout_amount), 'credit', 'settled',
  format('Remainder of campaign "%s"', campaigns.title)
from campaigns
join wallets on wallets.user_id = campaigns.business_id
join events on events.campaign_id = campaigns.id and events.paid
where campaigns.id = pg_temp.id_of('campaign/winter')
group by campaigns.id, wallets.id;

insert into movements
select
  boosts.created_at, 'boost/' || boosts.id, wallets.id,
  'boost', boosts.id, boosts.amount, 'debit', 'settled', format('Boost of campaign "%s"', campaigns.title)
from boosts
join campaigns on campaigns.id = boosts.campaign_id
join wallets on wallets.user_id = boosts.supporter_id
where boosts.id = any (array[pg_temp.id_of('boost/priya/unplugged'), pg_temp.id_of('boost/tomo/matcha')]);

-- The later payouts of running campaigns still wait for their settlement.
insert into movements
select
  events.paid_at, 'payout/' || events.id, wallets.id,
  'campaign', events.id, events.payout_amount - events.platform_fee, 'credit',
  case when events.paid_at < pg_temp.day(27) or campaigns.status = 'completed' then 'settled' else 'pending' end,
  format('Payout of campaign "%s"', campaigns.title)
from events
join campaigns on campaigns.id = events.campaign_id
join wallets on wallets.user_id = events.creator_id
join tracking_links on tracking_links.id = events.tracking_link_id
where events.paid
  and tracking_links.id = pg_temp.id_of('link/' || tracking_links.code);

insert into movements
select
  tips.created_at, 'tip/' || tips.id || '/' || part.direction, wallets.id,
  'tip', tips.id, part.amount, part.direction, 'settled', part.description
from generate_series(1, 10) as number
join tips on tips.id = pg_temp.id_of('tip/' || number)
join users as giver on giver.id = tips.from_user_id
join users as creator on creator.id = tips.to_creator_id
cross join lateral (
  values
    ('debit', tips.amount, giver.id, 'Tip to @' || creator.username),
    ('credit', tips.net_amount, creator.id, 'Tip from @' || giver.username)
) as part (direction, amount, user_id, description)
join wallets on wallets.user_id = part.user_id;

insert into movements
select
  sales.created_at, 'sale/' || sales.id || '/' || part.direction, wallets.id,
  'live_sale', sales.id, part.amount, part.direction, 'settled', part.description
from generate_series(1, 3) as number
join live_sales as sales on sales.id = pg_temp.id_of('sale/' || number)
join live_events on live_events.id = sales.live_event_id
cross join lateral (
  values
    ('debit', sales.amount, sales.buyer_id, format('Bought in "%s"', live_events.title)),
    ('credit', sales.net_amount, live_events.creator_id, format('Sold in "%s"', live_events.title))
) as part (direction, amount, user_id, description)
join wallets on wallets.user_id = part.user_id;

insert into movements
select
  pg_temp.day(58), 'reward/' || rewards.id, wallets.id,
  case rewards.source when 'boost' then 'boost' else 'adjustment' end, rewards.id, rewards.amount, 'credit', 'settled',
  format('Reward for a %s', rewards.source)
from rewards
join wallets on wallets.user_id = rewards.user_id
where rewards.id = any (array[pg_temp.id_of('reward/priya/boost'), pg_temp.id_of('reward/wren/prediction')]);

insert into movements
select
  withdrawals.created_at, 'withdrawal/' || withdrawals.id, withdrawals.wallet_id,
  'withdrawal', withdrawals.id, withdrawals.amount, 'debit',
  case withdrawals.status when 'completed' then 'settled' when 'failed' then 'failed' else 'pending' end,
  'Withdrawal by ' || withdrawals.method
from generate_series(1, 4) as number
join withdrawals on withdrawals.id = pg_temp.id_of('withdrawal/' || number);

insert into ledger_entries (
  id, wallet_id, source_type, source_id, amount, direction, status, description, created_at
)
select
  pg_temp.id_of('entry/' || name), wallet_id, source_type, source_id, amount, direction,
  case status when 'reversed' then 'settled' when 'failed' then 'pending' else status end,
  description, at
from movements
order by at, name;

-- An entry cannot begin at its end.
update ledger_entries
set status = movements.status
from movements
where ledger_entries.id = pg_temp.id_of('entry/' || movements.name)
  and ledger_entries.status <> movements.status;

update wallets
set updated_at = latest.at
from (
  select wallet_id, max(at) as at
  from movements
  group by wallet_id
) as latest
where latest.wallet_id = wallets.id;

alter table campaigns enable trigger update_campaigns_updated_at;
alter table wallets enable trigger update_wallets_updated_at;
drop function pg_temp.day(numeric);
drop function pg_temp.id_of(text);
