-- The intensive programme: bought at the payment provider, then worked through item by item.
create function start_intensive(p_purchase intensive_purchases)
returns void
language plpgsql
set search_path from current
as $$
begin
  insert into intensive_checklist (intensive_purchase_id, user_id, item_key, title, order_index)
  select p_purchase.id, p_purchase.user_id, item_key, title, order_index
  from (
    values
      ('profile', 'Tell VIVA about yourself', 0),
      ('assessment', 'Take the assessment of your life', 1),
      ('vision', 'Build your life vision', 2),
      ('refinement', 'Refine each category', 3),
      ('audio', 'Listen to your vision', 4),
      ('vision_board', 'Put up your vision board', 5),
      ('journal', 'Begin your journal', 6),
      ('activation', 'Activate your vision', 7)
  ) as item (item_key, title, order_index)
  on conflict (intensive_purchase_id, item_key) do nothing;
end
$$;

create function record_intensive_purchase(
  p_user_id uuid,
  p_stripe_payment_intent_id text,
  p_amount_cents integer,
  p_status text
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  purchase intensive_purchases;
begin
  perform require_text(p_stripe_payment_intent_id, 255, 'PAYMENT_INTENT_INVALID', 'stripePaymentIntentId');
  perform require_cents(p_amount_cents);
  perform require_text(p_status, 50, 'STATUS_INVALID', 'status');
  perform require_person(p_user_id);
  insert into intensive_purchases (user_id, stripe_payment_intent_id, amount_cents)
  values (p_user_id, p_stripe_payment_intent_id, p_amount_cents)
  on conflict (stripe_payment_intent_id) do nothing;
  select *
  into strict purchase
  from intensive_purchases
  where stripe_payment_intent_id = p_stripe_payment_intent_id
  for no key update;
  if (purchase.user_id, purchase.amount_cents) <> (p_user_id, p_amount_cents) then
    perform refuse('PAYMENT_DIFFERS', 'This payment is known with other figures.', 'stripePaymentIntentId');
  end if;

  -- Reports may come late: after success only a refund changes anything.
  if purchase.status = p_status
    or purchase.status = 'refunded'
    or purchase.status = 'succeeded' and p_status <> 'refunded'
  then
    return jsonb_build_object('intensive_purchase', purchase.id);
  end if;
  update intensive_purchases
  set status = p_status,
      purchased_at = case p_status when 'succeeded' then now() else purchased_at end
  where id = purchase.id;
  if p_status = 'succeeded' then
    perform start_intensive(purchase);
  end if;
  return jsonb_build_object('intensive_purchase', purchase.id);
end
$$;
comment on function record_intensive_purchase is 'Records a purchase of the intensive programme, or how a known one stands now; the checklist comes with its success.';
