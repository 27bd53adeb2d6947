-- Requests for payment: asked for, then paid, declined, or expired.
create function request_payment(
  p_payer_id uuid,
  p_amount numeric,
  p_idempotency_key text,
  p_token text default 'USDC',
  p_note text default null,
  p_message_id uuid default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  asked numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    member, 'request_payment', p_idempotency_key,
    jsonb_build_object(
      'payer', p_payer_id, 'amount', asked, 'token', p_token, 'note', p_note, 'message', p_message_id
    )
  );
  open_max constant integer := 50;
  request uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_token(p_token);
  if p_payer_id = member then
    perform refuse('SELF_REQUEST', 'You cannot ask yourself for money.', 'payerId');
  elsif not exists (select from profiles where id = p_payer_id) or is_blocked_with(p_payer_id) then
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'payerId');
  elsif p_note is not null then
    perform require_text(p_note, 500, 'note');
  end if;
  if p_message_id is not null and not exists (
    select
    from messages
    where id = p_message_id
      and (sender_id, recipient_id) in ((member, p_payer_id), (p_payer_id, member))
  ) then
    perform refuse('MESSAGE_NOT_FOUND', 'You two have no such message.', 'messageId');
  end if;
  perform receiving_wallet(member, null, 'payerId');
  -- One after the other, so that no two take the last place.
  perform from profiles where id = member for no key update;
  if (
    select count(*)
    from payment_requests
    where requester_id = member
      and status = 'pending'
      and expires_at > now()
  ) >= open_max then
    perform refuse('TOO_MANY_REQUESTS', format('You can have %s open requests.', open_max));
  end if;
  insert into payment_requests (requester_id, payer_id, amount, token, message_id, note)
  values (member, p_payer_id, asked, p_token, p_message_id, p_note)
  returning id into request;
  perform notify_member(
    p_payer_id, 'payment_requested', format('%s asks for %s', name_of(member), shown_amount(asked, p_token)), p_note,
    jsonb_build_object('payment_request_id', request, 'profile_id', member)
  );
  return keep_answer(
    member, p_idempotency_key, jsonb_build_object('payment_request', request, 'message', p_message_id)
  );
end
$$;
comment on function request_payment is 'Asks a person for tokens, within a conversation or by itself.';

create function lock_request(p_request_id uuid, p_payer uuid)
returns payment_requests
language plpgsql
set search_path from current
as $$
declare
  request payment_requests;
begin
  select * into request from payment_requests where id = p_request_id and payer_id = p_payer for no key update;
  if not found then
    perform refuse('REQUEST_NOT_FOUND', 'Nobody asks you for this.', 'requestId');
  elsif request.status <> 'pending' then
    perform refuse('REQUEST_' || upper(request.status), format('The request is %s.', request.status), 'requestId');
  elsif request.expires_at <= now() then
    perform refuse('REQUEST_EXPIRED', 'The request is expired.', 'requestId');
  end if;
  return request;
end
$$;

create function pay_request(p_request_id uuid, p_idempotency_key text, p_wallet_id uuid default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(
    member, 'pay_request', p_idempotency_key, jsonb_build_object('request', p_request_id, 'wallet', p_wallet_id)
  );
  request payment_requests;
  wallet crypto_wallets;
  payee crypto_wallets;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  request := lock_request(p_request_id, member);
  if is_blocked_with(request.requester_id) then
    perform refuse('REQUEST_NOT_FOUND', 'Nobody asks you for this.', 'requestId');
  end if;
  wallet := spending_wallet(member, p_wallet_id);
  payee := receiving_wallet(request.requester_id, wallet.chain, 'walletId');
  transaction := move_tokens(
    wallet, payee, request.amount, request.token, 'payment',
    jsonb_build_object('payment_request_id', request.id, 'message_id', request.message_id, 'note', request.note),
    'walletId'
  );
  update payment_requests
  set status = 'paid',
      paid_transaction_id = transaction,
      resolved_at = now()
  where id = request.id;
  perform notify_member(
    request.requester_id, 'payment_received',
    format('%s has paid %s', name_of(member), shown_amount(request.amount, request.token)), request.note,
    jsonb_build_object('payment_request_id', request.id, 'transaction_id', transaction, 'profile_id', member)
  );
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object(
      'payment_request', request.id, 'transaction', transaction, 'wallet', wallet.id, 'payee_wallet', payee.id
    )
  );
end
$$;
comment on function pay_request is 'Pays a request that has not expired.';

create function decline_request(p_request_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  request payment_requests := lock_request(p_request_id, member);
begin
  update payment_requests
  set status = 'declined',
      resolved_at = now()
  where id = request.id;
  perform notify_member(
    request.requester_id, 'payment_declined',
    format('%s has declined to pay %s', name_of(member), shown_amount(request.amount, request.token)), request.note,
    jsonb_build_object('payment_request_id', request.id, 'profile_id', member)
  );
  return jsonb_build_object('payment_request', request.id);
end
$$;
comment on function decline_request is 'Declines a request.';
