-- Wallets: opened by their owners under a handle, and put on the chain by who keeps the keys.
create function plain_handle(p_handle text)
returns text
language sql
immutable
set search_path from current
return lower(ltrim(btrim(p_handle), '@'));

create function wallet_of_handle(p_handle text)
returns crypto_wallets
language plpgsql
stable
set search_path from current
as $$
declare
  wallet crypto_wallets;
begin
  select * into wallet from crypto_wallets where handle = plain_handle(p_handle);
  if not found then
    perform refuse('HANDLE_NOT_FOUND', 'Nobody has this handle.', 'handle');
  elsif wallet.wallet_type = 'self_custody' then
    -- What was booked to it here would lie on no chain, and be nobody's to spend.
    perform refuse(
      'WALLET_SELF_CUSTODY', 'Only its owner holds this wallet''s keys: withdraw to its address.', 'handle'
    );
  end if;
  return wallet;
end
$$;

create function open_wallet(
  p_handle text,
  p_chain text default 'base',
  p_wallet_type text default 'custodial',
  p_wallet_address text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  wallets_max constant integer := 10;
  wanted text := plain_handle(p_handle);
  wallet uuid := gen_random_uuid();
  opened uuid;
begin
  if coalesce(wanted !~ '^[a-z0-9][a-z0-9_-]{1,49}$', true) then
    perform refuse('HANDLE_INVALID', 'A handle has 2 to 50 lower case letters, digits, _ and -.', 'handle');
  elsif starts_with(wanted, 'treasury-') then
    perform refuse('HANDLE_TAKEN', 'Handles of treasuries are for communities.', 'handle');
  elsif p_chain is null or p_chain not in ('base', 'solana', 'polygon') then
    perform refuse('CHAIN_INVALID', 'The chains are base, solana and polygon.', 'chain');
  elsif p_wallet_type is null or p_wallet_type not in ('custodial', 'hybrid', 'self_custody') then
    perform refuse('WALLET_TYPE_INVALID', 'A wallet is custodial, hybrid or self_custody.', 'walletType');
  elsif p_wallet_type = 'self_custody' then
    perform require_text(p_wallet_address, 100, 'walletAddress');
  elsif p_wallet_address is not null then
    perform refuse('ADDRESS_NOT_YOURS_TO_CHOOSE', 'VIBEUP gives this wallet its address.', 'walletAddress');
  end if;

  -- One at a time for each member, so that two do not both become the primary wallet.
  perform from profiles where id = member for no key update;
  if (select count(*) from crypto_wallets where user_id = member and not is_treasury(id)) >= wallets_max then
    perform refuse('TOO_MANY_WALLETS', format('You can have %s wallets.', wallets_max));
  end if;
  insert into crypto_wallets (id, user_id, handle, wallet_address, chain, wallet_type, is_primary)
  values (
    wallet, member, wanted, coalesce(p_wallet_address, 'vibeup:' || wallet), p_chain, p_wallet_type,
    not exists (select from crypto_wallets where user_id = member and is_primary)
  )
  on conflict (handle) do nothing
  returning id into opened;
  if opened is null then
    perform refuse('HANDLE_TAKEN', 'Somebody else has this handle.', 'handle');
  end if;
  return jsonb_build_object(
    'wallet', wallet, 'balance', (select id from vibe_token_balances where wallet_id = wallet), 'profile', member
  );
end
$$;
comment on function open_wallet is 'Opens a wallet; the first becomes the primary one.';

create function choose_primary_wallet(p_wallet_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
begin
  perform from profiles where id = member for no key update;
  perform from crypto_wallets where user_id = member order by id for no key update;
  if not exists (select from crypto_wallets where id = p_wallet_id and user_id = member and not is_treasury(id)) then
    perform refuse('WALLET_NOT_FOUND', 'You have no such wallet.', 'walletId');
  end if;
  update crypto_wallets
  set is_primary = false
  where user_id = member
    and is_primary
    and id <> p_wallet_id;
  update crypto_wallets
  set is_primary = true
  where id = p_wallet_id
    and not is_primary;
  return jsonb_build_object('wallet', p_wallet_id, 'profile', member);
end
$$;
comment on function choose_primary_wallet is 'Makes another wallet the one to pay from and be paid to.';

create function provision_wallet(p_wallet_id uuid, p_wallet_address text, p_encrypted_key_share text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  perform require_text(p_wallet_address, 100, 'walletAddress');
  if starts_with(p_wallet_address, 'vibeup:') then
    perform refuse('ADDRESS_INVALID', 'This is no address on a chain.', 'walletAddress');
  end if;
  update crypto_wallets
  set wallet_address = p_wallet_address,
      encrypted_key_share = p_encrypted_key_share
  where id = p_wallet_id
    and wallet_type <> 'self_custody'
    and starts_with(wallet_address, 'vibeup:');
  if not found then
    perform refuse('WALLET_NOT_FOUND', 'No such wallet waits for its address.', 'walletId');
  end if;
  return jsonb_build_object('wallet', p_wallet_id);
end
$$;
comment on function provision_wallet is 'Puts a wallet on its chain: its address, and the share of its key that VIBEUP keeps.';

create function wallet_balances(p_wallet_id uuid)
returns table (token text, balance numeric, held numeric)
language plpgsql
security definer
set search_path from current
as $$
begin
  if not exists (
    select
    from crypto_wallets
    where id = p_wallet_id
      and (
        user_id = auth.uid()
        or id in (select signed_wallets())
        or is_administrator(auth.uid()::text)
      )
  ) then
    return;
  end if;
  return query
  select each.token, token_balance(p_wallet_id, each.token), held_tokens(p_wallet_id, each.token)
  from unnest(array['USDC', 'VIBES', 'ETH']) as each (token);
end
$$;
comment on function wallet_balances is 'What a wallet of one''s own holds of each token, and how much of it transactions under way will take.';
