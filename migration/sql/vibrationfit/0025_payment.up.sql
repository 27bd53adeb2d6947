-- Payments as the payment provider reports them, and the tokens that they buy.
create function require_cents(p_amount_cents integer)
returns integer
language plpgsql
immutable
set search_path from current
as $$
begin
  if p_amount_cents is null or p_amount_cents < 0 then
    perform refuse('AMOUNT_NEGATIVE', 'The amount must be nothing or more.', 'amountCents');
  end if;
  return p_amount_cents;
end
$$;

create function record_payment(
  p_user_id uuid,
  p_stripe_payment_intent_id text,
  p_amount_cents integer,
  p_status text,
  p_tokens_granted integer,
  p_idempotency_key text
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := platform_actor();
  replay jsonb := claim_key(
    actor, 'record_payment', p_idempotency_key,
    jsonb_build_object(
      'user', p_user_id, 'intent', p_stripe_payment_intent_id, 'amount', p_amount_cents, 'status', p_status,
      'tokens', p_tokens_granted
    )
  );
  payment payment_history;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_stripe_payment_intent_id, 255, 'PAYMENT_INTENT_INVALID', 'stripePaymentIntentId');
  perform require_cents(p_amount_cents);
  perform require_text(p_status, 50, 'STATUS_INVALID', 'status');
  if p_status = 'refunded' then
    perform refuse('STATUS_INVALID', 'A payment is given back by refunding it.', 'status');
  end if;
  if p_tokens_granted is distinct from 0 then
    perform require_token_count(p_tokens_granted, 'tokensGranted');
  end if;
  perform require_person(p_user_id);

  insert into payment_history (user_id, stripe_payment_intent_id, amount_cents, status, tokens_granted)
  values (p_user_id, p_stripe_payment_intent_id, p_amount_cents, p_status, p_tokens_granted)
  on conflict (stripe_payment_intent_id) do nothing;
  select *
  into strict payment
  from payment_history
  where stripe_payment_intent_id = p_stripe_payment_intent_id
  for no key update;
  if (payment.user_id, payment.amount_cents, payment.tokens_granted)
    <> (p_user_id, p_amount_cents, p_tokens_granted)
  then
    perform refuse('PAYMENT_DIFFERS', 'This payment is known with other figures.', 'stripePaymentIntentId');
  end if;

  -- Reports may come late: what has succeeded or been given back stays so.
  if payment.status not in ('succeeded', 'refunded') and payment.status <> p_status then
    update payment_history set status = p_status where id = payment.id;
    payment.status := p_status;
  end if;
  if payment.status = 'succeeded' and payment.tokens_granted > 0 then
    select id
    into transaction
    from token_transactions
    where transaction_type = 'purchase'
      and reference_id = payment.stripe_payment_intent_id;
    if transaction is null then
      transaction := post_tokens(
        payment.user_id, payment.tokens_granted, 'purchase', 'Tokens purchased', payment.stripe_payment_intent_id
      );
    end if;
  end if;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object(
      'payment_history', payment.id, 'token_transaction', transaction, 'token_balance', payment.user_id
    )
  );
end
$$;
comment on function record_payment is 'Records a payment, or how a known one stands now; its tokens come once, when it has succeeded.';

create function refund_payment(p_payment_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := platform_actor();
  replay jsonb := claim_key(
    actor, 'refund_payment', p_idempotency_key, jsonb_build_object('payment', p_payment_id)
  );
  payment payment_history;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  select * into payment from payment_history where id = p_payment_id for no key update;
  if not found then
    perform refuse('PAYMENT_NOT_FOUND', 'There is no such payment.', 'paymentId');
  elsif payment.status <> 'succeeded' then
    perform refuse('PAYMENT_NOT_SUCCEEDED', format('The payment is %s.', payment.status), 'paymentId');
  end if;
  update payment_history set status = 'refunded' where id = payment.id;
  if payment.tokens_granted > 0 then
    transaction := post_tokens(
      payment.user_id, -payment.tokens_granted, 'refund', 'Tokens given back', payment.stripe_payment_intent_id,
      p_field => 'paymentId'
    );
  end if;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object(
      'payment_history', payment.id, 'token_transaction', transaction, 'token_balance', payment.user_id
    )
  );
end
$$;
comment on function refund_payment is 'Gives a payment back, and takes its tokens, while the person still has them.';
