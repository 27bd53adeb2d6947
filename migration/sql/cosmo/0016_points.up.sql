-- Points move by these functions alone. The request id makes it happen once: the document's own idempotency, so no key
-- is kept beside it. Whoever moves points locks in this order, so that nobody waits in a circle: the request id, the
-- app, then the person.
create function record_interaction(
  p_user_id uuid,
  p_action_type text,
  p_request_id text,
  p_metadata jsonb default '{}',
  p_ip_address inet default null,
  p_user_agent text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  metadata jsonb := coalesce(p_metadata, '{}');
  interaction uuid;
  first_one user_interactions;
begin
  if p_request_id is null or char_length(p_request_id) not between 1 and 200 then
    perform refuse('REQUEST_ID_INVALID', 'The request id must have 1 to 200 characters.', 'requestId');
  elsif p_action_type is null or p_action_type <> all (enum_range(null::action_type)::text[]) then
    perform refuse('ACTION_TYPE_INVALID', 'There is no such action.', 'actionType');
  elsif jsonb_typeof(metadata) <> 'object' then
    perform refuse('METADATA_INVALID', 'Further facts are an object.', 'metadata');
  elsif not exists (select from profiles where id = p_user_id) then
    perform refuse('USER_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  insert into user_interactions (user_id, action_type, request_id, action_metadata, ip_address, user_agent)
  values (p_user_id, p_action_type::action_type, p_request_id, metadata, p_ip_address, left(p_user_agent, 500))
  on conflict (request_id) do nothing
  returning id into interaction;
  if found then
    return jsonb_build_object('interaction', interaction, 'user', p_user_id, 'replayed', false);
  end if;

  select * into strict first_one from user_interactions where request_id = p_request_id;
  if (first_one.user_id, first_one.action_type::text, first_one.action_metadata)
    <> (p_user_id, p_action_type, metadata)
  then
    perform refuse('IDEMPOTENCY_KEY_REUSED', 'This id was used for another request; choose a new one.', 'requestId');
  end if;
  return jsonb_build_object('interaction', first_one.id, 'user', p_user_id, 'replayed', true);
end
$$;
comment on function record_interaction is 'Records that a person did something; a repeated request id gives the first record.';

create function post_points(
  p_user_id uuid,
  p_action_type text,
  p_transaction_type text,
  p_amount numeric,
  p_request_id text,
  p_description text,
  p_app_id uuid,
  p_metadata jsonb
)
returns jsonb
language plpgsql
set search_path from current
as $$
declare
  points numeric := require_points(p_amount);
  metadata jsonb := (coalesce(p_metadata, '{}') - 'app_id') || jsonb_strip_nulls(jsonb_build_object('app_id', p_app_id));
  recorded jsonb := record_interaction(p_user_id, p_action_type, p_request_id, metadata);
  posted equity_transactions;
begin
  if (recorded ->> 'replayed')::boolean then
    select * into posted from equity_transactions where interaction_id = (recorded ->> 'interaction')::uuid;
    if (posted.transaction_type::text, posted.amount, posted.description)
      is distinct from (p_transaction_type, points, p_description)
    then
      perform refuse('IDEMPOTENCY_KEY_REUSED', 'This id was used for another request; choose a new one.', 'requestId');
    end if;
  else
    if p_app_id is not null then
      perform draw_from_pool(p_app_id, points);
    end if;
    perform from profiles where id = p_user_id for no key update;
    if p_transaction_type = 'debit' and balance_of(p_user_id) < points then
      perform refuse('INSUFFICIENT_POINTS', 'The person does not have so many points.', 'amount');
    end if;
    insert into equity_transactions (user_id, interaction_id, amount, transaction_type, description)
    values (
      p_user_id, (recorded ->> 'interaction')::uuid, points, p_transaction_type::transaction_type, p_description
    )
    returning * into posted;
  end if;
  return recorded || jsonb_build_object(
    'equity_transaction', posted.id, 'balance', p_user_id, 'balance_after', posted.balance_after::text
  );
end
$$;
comment on function post_points is 'Moves points of one person, once for each request id.';

-- Volatile although it only reads: it must see what was committed while the caller waited for the lock.
create function balance_of(p_user_id uuid)
returns numeric
language plpgsql
set search_path from current
as $$
begin
  return coalesce(
    (select balance_after from equity_transactions where user_id = p_user_id order by seq desc limit 1),
    0
  );
end
$$;
comment on function balance_of is 'A person''s points after their last transaction.';

create function draw_from_pool(p_app_id uuid, p_points numeric)
returns void
language plpgsql
set search_path from current
as $$
declare
  app apps;
begin
  select * into app from apps where id = p_app_id and is_active for no key update;
  if not found then
    perform refuse('APP_NOT_FOUND', 'There is no such app.', 'appId');
  elsif app.equity_distributed + p_points > app.equity_pool_size then
    perform refuse('POOL_EXHAUSTED', 'The app does not have so many points left to give.', 'amount');
  end if;
  update apps set equity_distributed = equity_distributed + p_points where id = p_app_id;
end
$$;
comment on function draw_from_pool is 'Counts points that an app gives.';

create function award_equity_points(
  p_user_id uuid,
  p_action_type text,
  p_amount numeric,
  p_request_id text,
  p_description text default null,
  p_app_id uuid default null,
  p_metadata jsonb default '{}'
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  return post_points(
    p_user_id, p_action_type, 'credit', p_amount, p_request_id, p_description, p_app_id, p_metadata
  );
end
$$;
comment on function award_equity_points is 'Gives a person exactly so many points for something they did; a repeated request id gives the first award and changes nothing.';

create function spend_equity_points(
  p_user_id uuid,
  p_action_type text,
  p_amount numeric,
  p_request_id text,
  p_description text default null,
  p_metadata jsonb default '{}'
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  return post_points(p_user_id, p_action_type, 'debit', p_amount, p_request_id, p_description, null, p_metadata);
end
$$;
comment on function spend_equity_points is 'Takes points that a person spends; a repeated request id gives the first answer and changes nothing.';

-- The view hides what is not the caller's, because the function runs as its caller.
create function get_user_balance(p_user_id uuid)
returns table (
  user_id uuid,
  current_balance numeric,
  total_earned numeric,
  total_spent numeric,
  transaction_count bigint
)
language sql
stable
set search_path from current
begin atomic
  select
    balances.user_id,
    balances.current_balance,
    balances.total_earned,
    balances.total_spent,
    balances.transaction_count
  from balances
  where balances.id = p_user_id;
end;
comment on function get_user_balance is 'A person''s points, up to the last transaction; nothing where they are not the caller''s to see.';

create function equity_multiplier_of(p_user_id uuid)
returns numeric
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return coalesce(
    (
      select subscription_tiers.equity_multiplier
      from user_subscriptions
      join subscription_tiers on subscription_tiers.id = user_subscriptions.tier_id
      where user_subscriptions.user_id = p_user_id
        and user_subscriptions.status = 'active'
    ),
    1
  );
end
$$;
comment on function equity_multiplier_of is 'By how much the person''s plan lets points be multiplied, for those who award them; awards themselves are exact.';

create function refresh_equity_balances()
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  refresh materialized view concurrently equity_balances;
  return jsonb_build_object('balances', (select count(*) from equity_balances));
end
$$;
comment on function refresh_equity_balances is 'Adds everybody''s points up anew. Readers do not wait for it.';
