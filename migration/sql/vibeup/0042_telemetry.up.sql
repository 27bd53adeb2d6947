-- What the platform measures and spends.
create function record_analytics_event(
  p_event_name text,
  p_properties jsonb default '{}',
  p_session_id text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  properties_bytes_max constant integer := 8192;
  event uuid;
begin
  perform require_text(p_event_name, 100, 'eventName');
  if coalesce(jsonb_typeof(p_properties), '') <> 'object'
    or octet_length(p_properties::text) > properties_bytes_max
  then
    perform refuse(
      'PROPERTIES_INVALID', format('The properties are an object of %s bytes at most.', properties_bytes_max), 'properties'
    );
  elsif p_session_id is not null then
    perform require_text(p_session_id, 100, 'sessionId');
  end if;
  insert into analytics_events (user_id, event_name, properties, session_id)
  values (member, p_event_name, p_properties, p_session_id)
  returning id into event;
  return jsonb_build_object('analytics_event', event);
end
$$;
comment on function record_analytics_event is 'Tells what happened in an app; members do not read it back.';

create function record_ai_interaction(
  p_user_id uuid,
  p_task_type text,
  p_config_id uuid,
  p_input_tokens integer,
  p_output_tokens integer,
  p_cost_usd numeric,
  p_idempotency_key text,
  p_latency_ms integer default null,
  p_success boolean default true,
  p_error_message text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  -- The platform's services come without an account; their keys belong to the nil id.
  actor uuid := coalesce(auth.uid(), '00000000-0000-0000-0000-000000000000');
  replay jsonb := claim_key(
    actor, 'record_ai_interaction', p_idempotency_key,
    jsonb_build_object(
      'user', p_user_id, 'task', p_task_type, 'config', p_config_id, 'input', p_input_tokens, 'output', p_output_tokens,
      'cost', trim_scale(p_cost_usd), 'latency', p_latency_ms, 'success', p_success, 'error', p_error_message
    )
  );
  interaction uuid;
  budget ai_daily_budgets;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_task_type, 50, 'taskType');
  if not exists (select from profiles where id = p_user_id) then
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'userId');
  elsif not exists (select from ai_model_configs where id = p_config_id) then
    perform refuse('MODEL_NOT_FOUND', 'There is no such model.', 'configId');
  elsif coalesce(p_cost_usd < 0 or p_cost_usd > 9999, true) then
    perform refuse('COST_INVALID', 'The cost is between 0 and 9999 dollars.', 'costUsd');
  elsif coalesce(p_input_tokens < 0, true) then
    perform refuse('TOKENS_INVALID', 'The tokens are counted from 0.', 'inputTokens');
  elsif coalesce(p_output_tokens < 0, true) then
    perform refuse('TOKENS_INVALID', 'The tokens are counted from 0.', 'outputTokens');
  elsif p_latency_ms < 0 then
    perform refuse('LATENCY_INVALID', 'The time is counted from 0.', 'latencyMs');
  elsif p_error_message is not null then
    perform require_text(p_error_message, 2000, 'errorMessage');
  end if;
  insert into ai_model_interactions (
    user_id, config_id, task_type, input_tokens, output_tokens, cost_usd, latency_ms, success, error_message
  )
  values (
    p_user_id, p_config_id, p_task_type, p_input_tokens, p_output_tokens, p_cost_usd, p_latency_ms,
    coalesce(p_success, true), p_error_message
  )
  returning id into interaction;
  -- What was asked has been spent, so it counts even where it exceeds the budget; the answer says to stop.
  update ai_daily_budgets
  set spent_usd = spent_usd + p_cost_usd
  where config_id = p_config_id
    and budget_date = (now() at time zone 'UTC')::date
  returning * into budget;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object(
      'ai_model_interaction', interaction,
      'ai_daily_budget', budget.id,
      'exhausted', coalesce(budget.spent_usd >= budget.limit_usd, false)
    )
  );
end
$$;
comment on function record_ai_interaction is 'Books a call of an AI model and its cost on the day''s budget, and says whether that is used up.';
