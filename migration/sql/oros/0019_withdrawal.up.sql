-- Payouts: requested by the owner, then processed, completed or failed by administrators. The money is held by a
-- pending debit from the request on.
create function request_withdrawal(p_amount numeric, p_method text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  amount numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    member, 'request_withdrawal', p_idempotency_key, jsonb_build_object('amount', amount, 'method', p_method)
  );
  wallet uuid := wallet_of(member);
  withdrawal uuid;
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  if p_method is null or p_method not in ('ach', 'instant', 'card') then
    perform refuse('METHOD_INVALID', 'Money can travel by ach, instant or card.', 'method');
  end if;
  if not exists (select from users where id = member and kyc_status = 'approved') then
    perform refuse('KYC_REQUIRED', 'OROS has to check who you are before it can pay you out.');
  end if;
  perform lock_wallets(member);
  perform require_funds(wallet, amount);
  insert into withdrawals (wallet_id, amount, method)
  values (wallet, amount, p_method)
  returning id into withdrawal;
  entry := post_entry(wallet, 'withdrawal', withdrawal, amount, 'debit', 'pending', 'Withdrawal by ' || p_method);
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object('withdrawal', withdrawal, 'wallet', wallet, 'entries', array[entry])
  );
end
$$;
comment on function request_withdrawal is 'Asks for a payout, and holds its money.';

create function lock_withdrawal(p_withdrawal_id uuid, variadic p_statuses text[])
returns withdrawals
language plpgsql
set search_path from current
as $$
declare
  withdrawal withdrawals;
begin
  select * into withdrawal from withdrawals where id = p_withdrawal_id for no key update;
  if not found then
    perform refuse('WITHDRAWAL_NOT_FOUND', 'There is no such withdrawal.', 'withdrawalId');
  elsif withdrawal.status <> all (p_statuses) then
    perform refuse(
      'WITHDRAWAL_' || upper(withdrawal.status), format('The withdrawal is %s.', withdrawal.status), 'withdrawalId'
    );
  end if;
  perform from wallets where id = withdrawal.wallet_id for no key update;
  return withdrawal;
end
$$;

create function end_withdrawal(p_withdrawal withdrawals, p_status text)
returns jsonb
language plpgsql
set search_path from current
as $$
declare
  entry uuid;
begin
  update ledger_entries
  set status = case p_status when 'completed' then 'settled' else 'failed' end
  where source_type = 'withdrawal'
    and source_id = p_withdrawal.id
  returning id into strict entry;
  return jsonb_build_object(
    'withdrawal', p_withdrawal.id, 'wallet', p_withdrawal.wallet_id, 'entries', array[entry]
  );
end
$$;

create function start_withdrawal(p_withdrawal_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  withdrawal withdrawals;
begin
  perform require_member();
  withdrawal := lock_withdrawal(p_withdrawal_id, 'requested');
  update withdrawals set status = 'processing' where id = withdrawal.id;
  return jsonb_build_object('withdrawal', withdrawal.id);
end
$$;
comment on function start_withdrawal is 'The payout is on its way.';

create function settle_withdrawal(p_withdrawal_id uuid, p_stripe_transfer_id text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'settle_withdrawal', p_idempotency_key,
    jsonb_build_object('withdrawal', p_withdrawal_id, 'transfer', p_stripe_transfer_id)
  );
  withdrawal withdrawals;
begin
  if replay is not null then
    return replay;
  end if;
  if coalesce(char_length(p_stripe_transfer_id) not between 1 and 100, true) then
    perform refuse('TRANSFER_ID_INVALID', 'Give the transfer''s number, 1 to 100 characters.', 'stripeTransferId');
  end if;
  withdrawal := lock_withdrawal(p_withdrawal_id, 'requested', 'processing');
  update withdrawals
  set status = 'completed',
      stripe_transfer_id = p_stripe_transfer_id,
      processed_at = now()
  where id = withdrawal.id;
  return keep_answer(actor, p_idempotency_key, end_withdrawal(withdrawal, 'completed'));
end
$$;
comment on function settle_withdrawal is 'The payout has arrived; the money leaves the wallet.';

create function fail_withdrawal(p_withdrawal_id uuid, p_reason text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'fail_withdrawal', p_idempotency_key,
    jsonb_build_object('withdrawal', p_withdrawal_id, 'reason', p_reason)
  );
  withdrawal withdrawals;
begin
  if replay is not null then
    return replay;
  end if;
  if coalesce(char_length(btrim(p_reason)) not between 1 and 500, true) then
    perform refuse('REASON_REQUIRED', 'Say why, in 1 to 500 characters.', 'reason');
  end if;
  withdrawal := lock_withdrawal(p_withdrawal_id, 'requested', 'processing');
  update withdrawals
  set status = 'failed',
      failure_reason = p_reason,
      processed_at = now()
  where id = withdrawal.id;
  return keep_answer(actor, p_idempotency_key, end_withdrawal(withdrawal, 'failed'));
end
$$;
comment on function fail_withdrawal is 'The payout did not arrive; its money is free again.';
