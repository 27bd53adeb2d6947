-- What happens on the chains, as VIBEUP's watchers (administrators) report it.
create function record_deposit(
  p_wallet_id uuid,
  p_amount numeric,
  p_token text,
  p_from_address text,
  p_tx_hash text,
  p_idempotency_key text
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  deposit numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    actor, 'record_deposit', p_idempotency_key,
    jsonb_build_object(
      'wallet', p_wallet_id, 'amount', deposit, 'token', p_token, 'address', p_from_address, 'hash', p_tx_hash
    )
  );
  wallet crypto_wallets;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_token(p_token);
  perform require_text(p_from_address, 100, 'fromAddress');
  perform require_text(p_tx_hash, 100, 'txHash');
  select * into wallet from crypto_wallets where id = p_wallet_id for no key update;
  if not found then
    perform refuse('WALLET_NOT_FOUND', 'There is no such wallet.', 'walletId');
  elsif exists (
    select
    from crypto_transactions
    where chain = wallet.chain
      and tx_hash = p_tx_hash
      and to_wallet_id = wallet.id
      and token = p_token
      and type = 'deposit'
  ) then
    perform refuse('DEPOSIT_ALREADY_RECORDED', 'This deposit is booked already.', 'txHash');
  end if;
  transaction := post_transaction(
    null, wallet, deposit, p_token, 'deposit', 'confirmed',
    p_from_address => p_from_address, p_tx_hash => p_tx_hash
  );
  perform notify_member(
    wallet.user_id, 'tokens_received', shown_amount(deposit, p_token) || ' have arrived', null,
    jsonb_build_object('transaction_id', transaction)
  );
  return keep_answer(
    actor, p_idempotency_key, jsonb_build_object('transaction', transaction, 'wallet', wallet.id)
  );
end
$$;
comment on function record_deposit is 'Tokens have reached a wallet on its chain.';

create function record_withdrawal(
  p_wallet_id uuid,
  p_amount numeric,
  p_token text,
  p_to_address text,
  p_tx_hash text,
  p_idempotency_key text
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  withdrawn numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    actor, 'record_withdrawal', p_idempotency_key,
    jsonb_build_object(
      'wallet', p_wallet_id, 'amount', withdrawn, 'token', p_token, 'address', p_to_address, 'hash', p_tx_hash
    )
  );
  wallet crypto_wallets;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_token(p_token);
  perform require_text(p_to_address, 100, 'toAddress');
  perform require_text(p_tx_hash, 100, 'txHash');
  select * into wallet from crypto_wallets where id = p_wallet_id and wallet_type = 'self_custody' for no key update;
  if not found then
    perform refuse('WALLET_NOT_FOUND', 'No such wallet is in its owner''s keeping.', 'walletId');
  elsif exists (
    select
    from crypto_transactions
    where from_wallet_id = wallet.id
      and tx_hash = p_tx_hash
      and token = p_token
      and type = 'withdrawal'
  ) then
    perform refuse('WITHDRAWAL_ALREADY_RECORDED', 'This withdrawal is booked already.', 'txHash');
  end if;
  perform require_funds(wallet.id, withdrawn, p_token);
  transaction := post_transaction(
    wallet, null, withdrawn, p_token, 'withdrawal', 'confirmed', p_to_address => p_to_address, p_tx_hash => p_tx_hash
  );
  return keep_answer(
    actor, p_idempotency_key, jsonb_build_object('transaction', transaction, 'wallet', wallet.id)
  );
end
$$;
comment on function record_withdrawal is 'Tokens have left a wallet that its owner holds the keys of.';

-- Spending that awaits a treasury's signers ends by them alone.
create function lock_transaction(p_transaction_id uuid)
returns crypto_transactions
language plpgsql
set search_path from current
as $$
declare
  transaction crypto_transactions;
begin
  select * into transaction from crypto_transactions where id = p_transaction_id;
  if not found then
    perform refuse('TRANSACTION_NOT_FOUND', 'There is no such transaction.', 'transactionId');
  elsif is_treasury(transaction.from_wallet_id) then
    perform refuse('TRANSACTION_BOUND', 'The treasury''s signers decide on this.', 'transactionId');
  end if;
  perform lock_wallets(transaction.from_wallet_id, transaction.to_wallet_id);
  select * into strict transaction from crypto_transactions where id = p_transaction_id for no key update;
  if transaction.status <> 'pending' then
    perform refuse('TRANSACTION_NOT_PENDING', format('The transaction is %s.', transaction.status), 'transactionId');
  end if;
  return transaction;
end
$$;

create function confirm_transaction(p_transaction_id uuid, p_tx_hash text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'confirm_transaction', p_idempotency_key,
    jsonb_build_object('transaction', p_transaction_id, 'hash', p_tx_hash)
  );
  transaction crypto_transactions;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_tx_hash, 100, 'txHash');
  transaction := lock_transaction(p_transaction_id);
  update crypto_transactions
  set status = 'confirmed',
      tx_hash = p_tx_hash,
      confirmed_at = now()
  where id = transaction.id;
  return keep_answer(
    actor, p_idempotency_key,
    jsonb_build_object(
      'transaction', transaction.id, 'wallet', coalesce(transaction.from_wallet_id, transaction.to_wallet_id)
    )
  );
end
$$;
comment on function confirm_transaction is 'A transaction has reached the chain; its tokens have moved.';

create function fail_transaction(p_transaction_id uuid, p_reason text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'fail_transaction', p_idempotency_key,
    jsonb_build_object('transaction', p_transaction_id, 'reason', p_reason)
  );
  transaction crypto_transactions;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_reason, 500, 'reason');
  transaction := lock_transaction(p_transaction_id);
  update crypto_transactions set status = 'failed' where id = transaction.id;
  -- The log's facts are fixed, so the reason is told.
  perform notify_member(
    (select user_id from crypto_wallets where id = coalesce(transaction.from_wallet_id, transaction.to_wallet_id)),
    'transaction_failed', shown_amount(transaction.amount, transaction.token) || ' did not move', p_reason,
    jsonb_build_object('transaction_id', transaction.id)
  );
  return keep_answer(
    actor, p_idempotency_key,
    jsonb_build_object(
      'transaction', transaction.id, 'wallet', coalesce(transaction.from_wallet_id, transaction.to_wallet_id)
    )
  );
end
$$;
comment on function fail_transaction is 'A transaction did not reach the chain; its tokens are free again, and its owner is told why.';
