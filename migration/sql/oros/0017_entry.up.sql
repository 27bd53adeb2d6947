-- How entries end, by administrators: settled, failed or reversed. Entries whose money is bound to a record's state
-- (escrow, refund, withdrawal, a boost's budget) end by that record's own operations alone.
create function payout_returns(p_event_id uuid)
returns void
language plpgsql
set search_path from current
as $$
declare
  event events;
  campaign campaigns;
begin
  select * into strict event from events where id = p_event_id;
  select * into strict campaign from campaigns where id = event.campaign_id;
  update campaign_creators
  set total_earned = total_earned - (event.payout_amount - event.platform_fee)
  where campaign_id = event.campaign_id
    and creator_id = event.creator_id;
  update events
  set paid = false,
      paid_at = null,
      payout_amount = null,
      platform_fee = null
  where id = p_event_id;

  if campaign.status = 'completed' then
    perform post_entry(
      wallet_of(campaign.business_id), 'refund', campaign.id, event.payout_amount, 'credit', 'settled',
      format('Payout returned to campaign "%s"', campaign.title)
    );
  else
    update campaigns
    set remaining_budget = remaining_budget + event.payout_amount
    where id = campaign.id;
  end if;
end
$$;
comment on function payout_returns is 'A payout that failed or was reversed goes back to where it came from. Event, campaign and wallets must be locked.';

-- A tip or sale ends on both sides at once; every other entry by itself.
create function parts_of(p_entry ledger_entries)
returns uuid[]
language plpgsql
set search_path from current
as $$
begin
  if p_entry.source_type in ('tip', 'live_sale') then
    return array(
      select id
      from ledger_entries
      where source_type = p_entry.source_type
        and source_id = p_entry.source_id
      order by id
    );
  end if;
  return array[p_entry.id];
end
$$;

-- Locks what the entry's end touches, and gives the entry as it is then.
create function lock_entry(p_entry_id uuid, p_status text)
returns ledger_entries
language plpgsql
set search_path from current
as $$
declare
  entry ledger_entries;
  business uuid;
begin
  select * into entry from ledger_entries where id = p_entry_id;
  if not found then
    perform refuse('ENTRY_NOT_FOUND', 'There is no such entry.', 'entryId');
  end if;
  if entry.source_type in ('escrow', 'refund', 'withdrawal')
    or entry.source_type = 'boost' and entry.direction = 'debit'
  then
    perform refuse(
      'ENTRY_BOUND',
      'This entry belongs to a campaign or a withdrawal and ends with it.',
      'entryId'
    );
  end if;

  if entry.source_type = 'campaign' then
    perform from events where id = entry.source_id for no key update;
    select campaigns.business_id
    into business
    from campaigns
    join events on events.campaign_id = campaigns.id
    where events.id = entry.source_id
    for no key update of campaigns;
  end if;
  perform
  from wallets
  where id = any (
    array(select wallet_id from ledger_entries where id = any (parts_of(entry))) || wallet_of(business)
  )
  order by id
  for no key update;

  select * into strict entry from ledger_entries where id = p_entry_id;
  if entry.status <> p_status then
    perform refuse('ENTRY_NOT_' || upper(p_status), format('The entry is %s.', entry.status), 'entryId');
  end if;
  return entry;
end
$$;

create function settle_entry(p_entry_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(actor, 'settle_entry', p_idempotency_key, jsonb_build_object('entry', p_entry_id));
  entry ledger_entries;
begin
  if replay is not null then
    return replay;
  end if;
  entry := lock_entry(p_entry_id, 'pending');
  update ledger_entries set status = 'settled' where id = entry.id;
  return keep_answer(actor, p_idempotency_key, jsonb_build_object('entry', entry.id, 'wallet', entry.wallet_id));
end
$$;
comment on function settle_entry is 'Pending money arrives.';

create function fail_entry(p_entry_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(actor, 'fail_entry', p_idempotency_key, jsonb_build_object('entry', p_entry_id));
  entry ledger_entries;
begin
  if replay is not null then
    return replay;
  end if;
  entry := lock_entry(p_entry_id, 'pending');
  update ledger_entries set status = 'failed' where id = entry.id;
  if entry.source_type = 'campaign' then
    perform payout_returns(entry.source_id);
  end if;
  return keep_answer(actor, p_idempotency_key, jsonb_build_object('entry', entry.id, 'wallet', entry.wallet_id));
end
$$;
comment on function fail_entry is 'Pending money does not arrive; a payout goes back to its campaign.';

create function reverse_entry(p_entry_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(actor, 'reverse_entry', p_idempotency_key, jsonb_build_object('entry', p_entry_id));
  entry ledger_entries;
  part ledger_entries;
  reversed uuid[] := '{}';
begin
  if replay is not null then
    return replay;
  end if;
  entry := lock_entry(p_entry_id, 'settled');
  for part in
    select *
    from ledger_entries
    where id = any (parts_of(entry))
    order by id
  loop
    if part.direction = 'credit' then
      perform require_funds(part.wallet_id, part.amount, 'entryId');
    end if;
    update ledger_entries set status = 'reversed' where id = part.id;
    reversed := reversed || part.id;
  end loop;
  if entry.source_type = 'campaign' then
    perform payout_returns(entry.source_id);
  end if;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('entry', entry.id, 'wallet', entry.wallet_id, 'entries', reversed)
  );
end
$$;
comment on function reverse_entry is 'Settled money moves back; a tip or sale on both sides, a payout to its campaign.';

create function adjust_wallet(
  p_wallet_id uuid,
  p_amount numeric,
  p_direction text,
  p_description text,
  p_idempotency_key text
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  amount numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    actor, 'adjust_wallet', p_idempotency_key,
    jsonb_build_object(
      'wallet', p_wallet_id, 'amount', amount, 'direction', p_direction, 'description', p_description
    )
  );
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  if p_direction is null or p_direction not in ('credit', 'debit') then
    perform refuse('DIRECTION_INVALID', 'The direction is credit or debit.', 'direction');
  end if;
  if coalesce(btrim(p_description), '') = '' then
    perform refuse('DESCRIPTION_REQUIRED', 'Say why the balance is adjusted.', 'description');
  end if;
  perform from wallets where id = p_wallet_id for no key update;
  if not found then
    perform refuse('WALLET_NOT_FOUND', 'There is no such wallet.', 'walletId');
  end if;
  if p_direction = 'debit' then
    perform require_funds(p_wallet_id, amount);
  end if;
  entry := post_entry(p_wallet_id, 'adjustment', null, amount, p_direction, 'settled', p_description);
  return keep_answer(actor, p_idempotency_key, jsonb_build_object('wallet', p_wallet_id, 'entry', entry));
end
$$;
comment on function adjust_wallet is 'An administrator''s deposit or correction.';
