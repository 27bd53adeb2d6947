-- Moving tokens. Whoever moves them locks in this order, so that nobody waits in a circle: the idempotency key, then the
-- record in question (payment, image, audio, grant …), then balances by person.
create function require_token_count(p_count integer, p_field text default 'amount')
returns integer
language plpgsql
immutable
set search_path from current
as $$
declare
  -- Far from what the balance's column holds, so that no sum leaves it.
  count_max constant integer := 100000000;
begin
  if p_count is null or p_count <= 0 then
    perform refuse('AMOUNT_NOT_POSITIVE', 'The amount must be more than nothing.', p_field);
  elsif p_count > count_max then
    perform refuse('AMOUNT_TOO_LARGE', format('The amount must be %s tokens or less.', count_max), p_field);
  end if;
  return p_count;
end
$$;

create function post_tokens(
  p_user_id uuid,
  p_amount integer,
  p_transaction_type text,
  p_description text,
  p_reference_id text,
  p_metadata jsonb default '{}',
  p_field text default ''
)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  transaction uuid;
  tokens integer;
begin
  select balance into tokens from token_balances where user_id = p_user_id for no key update;
  if coalesce(tokens, 0) + p_amount < 0 then
    perform refuse('INSUFFICIENT_TOKENS', format('There are only %s tokens.', coalesce(tokens, 0)), p_field);
  end if;
  insert into token_transactions (user_id, amount, transaction_type, description, reference_id, metadata)
  values (p_user_id, p_amount, p_transaction_type, p_description, p_reference_id, p_metadata)
  returning id into transaction;
  return transaction;
end
$$;
comment on function post_tokens is 'Moves tokens, or refuses where there are too few; gives the movement.';

create function grant_tokens(p_user_id uuid, p_amount integer, p_description text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := platform_actor();
  replay jsonb := claim_key(
    actor, 'grant_tokens', p_idempotency_key,
    jsonb_build_object('user', p_user_id, 'amount', p_amount, 'description', p_description)
  );
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_token_count(p_amount);
  perform require_text(p_description, 500, 'DESCRIPTION_REQUIRED', 'description');
  perform require_person(p_user_id);
  transaction := post_tokens(p_user_id, p_amount, 'grant', p_description, null);
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('token_transaction', transaction, 'token_balance', p_user_id)
  );
end
$$;
comment on function grant_tokens is 'Gives tokens to a person.';

-- An action with a price of its own is paid when it is asked for; any other when it is known what it used.
create function charge_action(p_user_id uuid, p_action_type text, p_reference_id text, p_description text)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  price integer;
begin
  select token_cost
  into price
  from ai_action_token_overrides
  where action_type = p_action_type
    and is_active;
  if coalesce(price, 0) = 0 then
    return null;
  end if;
  return post_tokens(
    p_user_id, -price, 'usage', p_description, p_reference_id, jsonb_build_object('action_type', p_action_type)
  );
end
$$;
comment on function charge_action is 'Takes an action''s own price; gives the movement, null where it has none.';

create function refund_action(p_reference_id text, p_description text)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  charged token_transactions;
begin
  select *
  into charged
  from token_transactions
  where transaction_type = 'usage'
    and reference_id = p_reference_id;
  if not found then
    return null;
  end if;
  return post_tokens(charged.user_id, -charged.amount, 'refund', p_description, p_reference_id, charged.metadata);
end
$$;
comment on function refund_action is 'Gives back what an action cost; null where it cost nothing.';

create function record_ai_usage(
  p_user_id uuid,
  p_operation_type text,
  p_tokens_used integer,
  p_idempotency_key text,
  p_model_used text default null,
  p_response_time_ms integer default null,
  p_error_message text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := platform_actor();
  replay jsonb := claim_key(
    actor, 'record_ai_usage', p_idempotency_key,
    jsonb_build_object(
      'user', p_user_id, 'operation', p_operation_type, 'tokens', p_tokens_used, 'model', p_model_used,
      'time', p_response_time_ms, 'error', p_error_message
    )
  );
  price integer;
  log uuid;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_operation_type, 100, 'OPERATION_TYPE_REQUIRED', 'operationType');
  if p_tokens_used is null or p_tokens_used < 0 then
    perform refuse('TOKENS_USED_INVALID', 'Say how many tokens were used, 0 or more.', 'tokensUsed');
  end if;
  perform require_person(p_user_id);
  insert into ai_usage_logs (
    user_id, operation_type, tokens_used, model_used, response_time_ms, success, error_message
  )
  values (
    p_user_id, p_operation_type, p_tokens_used, p_model_used, p_response_time_ms, p_error_message is null,
    p_error_message
  )
  returning id into log;

  price := coalesce(
    (select token_cost from ai_action_token_overrides where action_type = p_operation_type and is_active),
    p_tokens_used
  );
  -- What failed costs nothing.
  if p_error_message is null and price > 0 then
    transaction := post_tokens(
      p_user_id, -price, 'usage', p_operation_type, 'ai_usage_log:' || log,
      jsonb_build_object('action_type', p_operation_type), 'tokensUsed'
    );
  end if;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('ai_usage_log', log, 'token_transaction', transaction, 'token_balance', p_user_id)
  );
end
$$;
comment on function record_ai_usage is 'Writes down what VIVA did for a person, and takes its price: the action''s own, else the tokens used.';
