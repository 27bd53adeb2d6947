-- Whether figures that are kept for speed agree with the ledger, which is the truth. Empty answers mean health.
create function verify_ledger()
returns table (
  wallet_id uuid,
  user_id uuid,
  available_expected numeric,
  available_found numeric,
  pending_expected numeric,
  pending_found numeric
)
language sql
stable
security definer
set search_path from current
begin atomic
  with expected as (
    select
      wallets.id,
      coalesce(sum(case entries.direction when 'credit' then entries.amount else -entries.amount end)
        filter (where entries.status = 'settled'), 0) as available,
      coalesce(sum(entries.amount)
        filter (where entries.status = 'pending' and entries.direction = 'credit'), 0) as pending
    from wallets
    left join ledger_entries as entries on entries.wallet_id = wallets.id
    group by wallets.id
  )
  select
    wallets.id,
    wallets.user_id,
    expected.available,
    wallets.available_balance,
    expected.pending,
    wallets.pending_balance
  from wallets
  join expected on expected.id = wallets.id
  where (expected.available, expected.pending) <> (wallets.available_balance, wallets.pending_balance)
  order by wallets.id;
end;
comment on function verify_ledger is 'The wallets whose balances differ from their entries.';

create function verify_campaigns()
returns table (
  campaign_id uuid,
  budget_expected numeric,
  budget_found numeric,
  remaining_expected numeric,
  remaining_found numeric
)
language sql
stable
security definer
set search_path from current
begin atomic
  with moved as (
    select
      campaigns.id,
      coalesce((
        select sum(amount)
        from ledger_entries
        where source_type = 'escrow'
          and source_id = campaigns.id
          and status = 'settled'
      ), 0) + coalesce((
        select sum(amount)
        from boosts
        where boosts.campaign_id = campaigns.id
      ), 0) as paid_in,
      coalesce((
        select sum(payout_amount)
        from events
        where events.campaign_id = campaigns.id
          and paid
      ), 0) + coalesce((
        select sum(amount)
        from ledger_entries
        where source_type = 'refund'
          and source_id = campaigns.id
          and status = 'settled'
      ), 0) as paid_out
    from campaigns
    where status <> 'draft'
  )
  select
    campaigns.id,
    moved.paid_in,
    campaigns.total_budget,
    moved.paid_in - moved.paid_out,
    campaigns.remaining_budget
  from campaigns
  join moved on moved.id = campaigns.id
  where (moved.paid_in, moved.paid_in - moved.paid_out) <> (campaigns.total_budget, campaigns.remaining_budget)
  order by campaigns.id;
end;
comment on function verify_campaigns is 'The campaigns whose budgets differ from what was paid in and out.';
