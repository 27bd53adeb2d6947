-- What the tests have beside the platform's own tables and functions.

-- A link to it fails.
revoke select on business_profiles from authenticated;

-- A value that the declarations do not know.
alter table users drop constraint users_kyc_status_check;

create function give(p_receiver_id uuid, p_amount numeric, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  giver uuid := require_member();
  gift numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    giver, 'give', p_idempotency_key, jsonb_build_object('receiver', p_receiver_id, 'amount', gift)
  );
  receiver uuid;
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  select id into receiver from wallets where user_id = p_receiver_id;
  if not found then
    perform refuse('RECEIVER_NOT_FOUND', 'There is nobody of that key.', 'receiverId');
  end if;
  insert into ledger_entries (wallet_id, source_type, amount, direction, status, description)
  values (receiver, 'adjustment', gift, 'credit', 'settled', 'a gift')
  returning id into entry;
  return keep_answer(
    giver, p_idempotency_key, jsonb_build_object('wallet', receiver, 'entries', array[entry])
  );
end
$$;

create function refuse_about(p_hint text)
returns jsonb
language plpgsql
as $$
begin
  raise exception using errcode = 'Q0001', message = 'NO', detail = 'This is not possible here.', hint = p_hint;
end
$$;

-- A sequence counts past the end of a transaction that fails.
create function stumble(p_counter text, p_races integer, p_state text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  attempt bigint := nextval(p_counter::regclass);
begin
  if attempt <= p_races then
    raise exception using errcode = p_state, message = 'lost';
  end if;
  return jsonb_build_object('attempts', attempt::text);
end
$$;

create table vanishing (id uuid primary key default gen_random_uuid());

create function vanish_at_commit()
returns trigger
language plpgsql
security definer
as $$
begin
  perform pg_terminate_backend(pg_backend_pid());
  return null;
end
$$;

create constraint trigger vanishes
  after insert on vanishing
  deferrable initially deferred
  for each row
  execute function vanish_at_commit();

create function vanish()
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  insert into vanishing default values;
  return '{}';
end
$$;

create function stop_short()
returns jsonb
language plpgsql
as $$
begin
  raise exception 'the secret of wallets';
end
$$;
