-- The same key and the same request give the first answer again; the key with another request is refused. The key is
-- claimed in the operation's own transaction: a second request with it waits for the first one's end, and a refused
-- operation gives its key back.
create function claim_key(p_actor text, p_operation text, p_key text, p_request jsonb)
returns jsonb
language plpgsql
set search_path from current
as $$
declare
  request_hash_wanted bytea := sha256(convert_to(p_request::text, 'UTF8'));
  first_answer idempotency_keys;
begin
  if p_key is null or char_length(p_key) not between 1 and 200 then
    perform refuse('IDEMPOTENCY_KEY_INVALID', 'The key must have 1 to 200 characters.', 'idempotencyKey');
  end if;
  insert into idempotency_keys (actor, key, operation, request_hash)
  values (p_actor, p_key, p_operation, request_hash_wanted)
  on conflict (actor, key) do nothing;
  if found then
    return null;
  end if;

  select *
  into strict first_answer
  from idempotency_keys
  where actor = p_actor
    and key = p_key;
  if (first_answer.operation, first_answer.request_hash) <> (p_operation, request_hash_wanted) then
    perform refuse(
      'IDEMPOTENCY_KEY_REUSED',
      'This key was used for another request; choose a new one.',
      'idempotencyKey'
    );
  end if;
  return first_answer.response || '{"replayed": true}';
end
$$;
comment on function claim_key is 'Null where the request is new, else the first answer to it.';

create function keep_answer(p_actor text, p_key text, p_response jsonb)
returns jsonb
language plpgsql
set search_path from current
as $$
begin
  update idempotency_keys
  set response = p_response
  where actor = p_actor
    and key = p_key;
  return p_response || '{"replayed": false}';
end
$$;
comment on function keep_answer is 'Keeps the answer for repetitions of the request, and gives it.';
