-- Sending tokens to a handle. Between wallets whose keys VIBEUP holds they move at once.
create function move_tokens(
  p_from crypto_wallets,
  p_to crypto_wallets,
  p_amount numeric,
  p_token text,
  p_type text,
  p_metadata jsonb,
  p_field text
)
returns uuid
language plpgsql
set search_path from current
as $$
begin
  if p_from.id = p_to.id then
    perform refuse('SAME_WALLET', 'This is the wallet you pay from.', p_field);
  elsif p_from.chain <> p_to.chain then
    perform refuse(
      'CHAINS_DIFFER', format('The wallets are on %s and on %s.', p_from.chain, p_to.chain), p_field
    );
  end if;
  perform lock_wallets(p_from.id, p_to.id);
  perform require_funds(p_from.id, p_amount, p_token);
  return post_transaction(p_from, p_to, p_amount, p_token, p_type, 'confirmed', p_metadata);
end
$$;
comment on function move_tokens is 'Moves tokens from one wallet to another at once.';

create function send_tokens(
  p_handle text,
  p_amount numeric,
  p_token text,
  p_idempotency_key text,
  p_type text default 'transfer',
  p_wallet_id uuid default null,
  p_context jsonb default '{}'
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  gift numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    member, 'send_tokens', p_idempotency_key,
    jsonb_build_object(
      'handle', plain_handle(p_handle), 'amount', gift, 'token', p_token, 'type', p_type, 'wallet', p_wallet_id,
      'context', p_context
    )
  );
  context_bytes_max constant integer := 4096;
  payee crypto_wallets;
  wallet crypto_wallets;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_token(p_token);
  if p_type is null or p_type not in ('transfer', 'tip') then
    perform refuse('TYPE_INVALID', 'One sends a transfer or a tip.', 'type');
  elsif coalesce(jsonb_typeof(p_context), '') <> 'object' or octet_length(p_context::text) > context_bytes_max then
    perform refuse('CONTEXT_INVALID', format('The context is an object of %s bytes at most.', context_bytes_max), 'context');
  end if;
  payee := wallet_of_handle(p_handle);
  if is_blocked_with(payee.user_id) then
    perform refuse('HANDLE_NOT_FOUND', 'Nobody has this handle.', 'handle');
  elsif p_type = 'tip' and payee.user_id = member then
    perform refuse('SELF_TIP', 'You cannot tip yourself.', 'handle');
  end if;
  wallet := spending_wallet(member, p_wallet_id);
  transaction := move_tokens(wallet, payee, gift, p_token, p_type, p_context, 'handle');
  if payee.user_id <> member then
    perform notify_member(
      payee.user_id, 'tokens_received', format('%s has sent you %s', name_of(member), shown_amount(gift, p_token)), null,
      jsonb_build_object('transaction_id', transaction, 'profile_id', member)
    );
  end if;
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object('transaction', transaction, 'wallet', wallet.id, 'payee_wallet', payee.id)
  );
end
$$;
comment on function send_tokens is 'Sends tokens to a handle, as a transfer or a tip; the context names what it is for.';

create function withdraw_tokens(
  p_to_address text,
  p_amount numeric,
  p_token text,
  p_idempotency_key text,
  p_wallet_id uuid default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  withdrawn numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    member, 'withdraw_tokens', p_idempotency_key,
    jsonb_build_object('address', p_to_address, 'amount', withdrawn, 'token', p_token, 'wallet', p_wallet_id)
  );
  wallet crypto_wallets;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_token(p_token);
  perform require_text(p_to_address, 100, 'toAddress');
  if starts_with(p_to_address, 'vibeup:') then
    perform refuse('ADDRESS_INVALID', 'This is no address on a chain; send to the handle.', 'toAddress');
  end if;
  wallet := spending_wallet(member, p_wallet_id);
  perform lock_wallets(wallet.id);
  perform require_funds(wallet.id, withdrawn, p_token);
  transaction := post_transaction(
    wallet, null, withdrawn, p_token, 'withdrawal', 'pending', p_to_address => p_to_address
  );
  return keep_answer(
    member, p_idempotency_key, jsonb_build_object('transaction', transaction, 'wallet', wallet.id)
  );
end
$$;
comment on function withdraw_tokens is 'Sends tokens to an address on the chain, and holds them until they are there.';
