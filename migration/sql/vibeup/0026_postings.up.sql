-- Moving tokens. Whoever moves them locks in this order, so that nobody waits in a circle: the idempotency key, then the
-- record in question (request, reward, stake, perk …), then wallets by id, then treasuries. PL/pgSQL throughout,
-- because it keeps its plans.
create function lock_wallets(variadic p_wallets uuid[])
returns void
language plpgsql
set search_path from current
as $$
begin
  perform
  from crypto_wallets
  where id = any (p_wallets)
  order by id
  for no key update;
end
$$;

create function is_treasury(p_wallet_id uuid)
returns boolean
language plpgsql
stable
set search_path from current
as $$
begin
  return exists (select from community_treasuries where wallet_id = p_wallet_id);
end
$$;

-- Volatile although it only reads: it must see what was committed while the caller waited for the lock.
create function token_balance(p_wallet_id uuid, p_token text)
returns numeric
language plpgsql
set search_path from current
as $$
begin
  if p_token = 'VIBES' then
    return (select available_balance from vibe_token_balances where wallet_id = p_wallet_id);
  end if;
  return coalesce((
    select sum(amount)
    from crypto_transactions
    where to_wallet_id = p_wallet_id
      and token = p_token
      and status = 'confirmed'
  ), 0) - coalesce((
    select sum(amount)
    from crypto_transactions
    where from_wallet_id = p_wallet_id
      and token = p_token
      and status = 'confirmed'
  ), 0);
end
$$;
comment on function token_balance is 'What a wallet holds of a token: of VIBES its balance, of others the sum of what is confirmed.';

create function held_tokens(p_wallet_id uuid, p_token text)
returns numeric
language plpgsql
set search_path from current
as $$
begin
  return coalesce((
    select sum(amount)
    from crypto_transactions
    where from_wallet_id = p_wallet_id
      and token = p_token
      and status = 'pending'
  ), 0);
end
$$;
comment on function held_tokens is 'What transactions under way will take from a wallet.';

create function require_funds(p_wallet_id uuid, p_amount numeric, p_token text, p_field text default 'amount')
returns void
language plpgsql
set search_path from current
as $$
begin
  if token_balance(p_wallet_id, p_token) - held_tokens(p_wallet_id, p_token) < p_amount then
    perform refuse(
      'INSUFFICIENT_FUNDS', format('The wallet does not hold enough %s that is free to spend.', p_token), p_field
    );
  end if;
end
$$;
comment on function require_funds is 'Refuses what the wallet cannot pay: what a pending transaction will take is not free. The wallet must be locked.';

create function spending_wallet(p_member uuid, p_wallet_id uuid)
returns crypto_wallets
language plpgsql
set search_path from current
as $$
declare
  wallet crypto_wallets;
begin
  select *
  into wallet
  from crypto_wallets
  where user_id = p_member
    and case when p_wallet_id is null then is_primary else id = p_wallet_id end;
  if not found then
    perform refuse('WALLET_NOT_FOUND', 'You have no such wallet.', 'walletId');
  elsif is_treasury(wallet.id) then
    perform refuse('WALLET_IS_A_TREASURY', 'The treasury''s tokens are its community''s.', 'walletId');
  elsif wallet.wallet_type = 'self_custody' then
    perform refuse('WALLET_SELF_CUSTODY', 'Only you hold this wallet''s keys: send from it on the chain.', 'walletId');
  end if;
  return wallet;
end
$$;
comment on function spending_wallet is 'The member''s wallet to pay from, the primary one where none is named.';

create function receiving_wallet(p_member uuid, p_chain text, p_field text)
returns crypto_wallets
language plpgsql
set search_path from current
as $$
declare
  wallet crypto_wallets;
begin
  select *
  into wallet
  from crypto_wallets
  where user_id = p_member
    and (p_chain is null or chain = p_chain)
    and wallet_type <> 'self_custody'
    and not is_treasury(id)
  order by is_primary desc, created_at, id
  limit 1;
  if not found then
    perform refuse('PAYEE_HAS_NO_WALLET', 'Who is to receive this has no wallet on this chain.', p_field);
  end if;
  return wallet;
end
$$;
comment on function receiving_wallet is 'The wallet that a member is paid to: the primary one where it is on the chain, else the oldest that is.';

create function post_transaction(
  p_from crypto_wallets,
  p_to crypto_wallets,
  p_amount numeric,
  p_token text,
  p_type text,
  p_status text,
  p_metadata jsonb default '{}',
  p_from_address text default null,
  p_to_address text default null,
  p_tx_hash text default null
)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  transaction uuid;
begin
  insert into crypto_transactions (
    from_wallet_id, to_wallet_id, from_address, to_address, amount, token, chain, tx_hash, status, type, metadata
  )
  values (
    p_from.id,
    p_to.id,
    coalesce(p_from_address, p_from.wallet_address),
    coalesce(p_to_address, p_to.wallet_address),
    p_amount,
    p_token,
    coalesce(p_from.chain, p_to.chain),
    p_tx_hash,
    p_status,
    p_type,
    jsonb_strip_nulls(p_metadata)
  )
  returning id into transaction;
  return transaction;
end
$$;

create function name_of(p_member uuid)
returns text
language plpgsql
stable
set search_path from current
as $$
begin
  return coalesce(
    (select '@' || handle from crypto_wallets where user_id = p_member and is_primary),
    (select display_name from profiles where id = p_member),
    'a member'
  );
end
$$;
comment on function name_of is 'What notifications call a person.';

create function notify_member(p_member uuid, p_type text, p_title text, p_body text, p_data jsonb)
returns void
language plpgsql
set search_path from current
as $$
begin
  insert into notifications (user_id, type, title, body, data)
  values (p_member, p_type, left(p_title, 200), p_body, jsonb_strip_nulls(p_data));
end
$$;

create function shown_amount(p_amount numeric, p_token text)
returns text
language sql
immutable
set search_path from current
return trim_scale(p_amount)::text || ' ' || p_token;
