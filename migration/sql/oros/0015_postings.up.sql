-- Moving money. Whoever moves it locks in this order, so that nobody waits in a circle: the idempotency key, then the
-- record in question (event, campaign, withdrawal, reward …), then wallets by id, then entries. PL/pgSQL throughout,
-- because it keeps its plans: as SQL functions these cost a tip half of its time.
create function lock_wallets(variadic p_members uuid[])
returns void
language plpgsql
set search_path from current
as $$
begin
  perform
  from wallets
  where user_id = any (p_members)
  order by id
  for no key update;
end
$$;

create function wallet_of(p_member uuid)
returns uuid
language plpgsql
set search_path from current
as $$
begin
  return (select id from wallets where user_id = p_member);
end
$$;

-- Volatile although it only reads: it must see what was committed while the caller waited for the lock.
create function require_funds(p_wallet_id uuid, p_amount numeric, p_field text default 'amount')
returns void
language plpgsql
set search_path from current
as $$
declare
  spendable numeric;
begin
  select wallets.available_balance - coalesce(sum(held.amount), 0)
  into strict spendable
  from wallets
  left join ledger_entries as held
    on held.wallet_id = wallets.id
    and held.status = 'pending'
    and held.direction = 'debit'
  where wallets.id = p_wallet_id
  group by wallets.id;
  if spendable < p_amount then
    perform refuse('INSUFFICIENT_FUNDS', 'The wallet does not hold enough money that is free to spend.', p_field);
  end if;
end
$$;
comment on function require_funds is 'Refuses what the wallet cannot pay: money that a pending debit will take is not free. The wallet must be locked.';

create function post_entry(
  p_wallet_id uuid,
  p_source_type text,
  p_source_id uuid,
  p_amount numeric,
  p_direction text,
  p_status text,
  p_description text
)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  entry uuid;
begin
  insert into ledger_entries (wallet_id, source_type, source_id, amount, direction, status, description)
  values (p_wallet_id, p_source_type, p_source_id, p_amount, p_direction, p_status, p_description)
  returning id into entry;
  return entry;
end
$$;

create function platform_fee(p_amount numeric)
returns numeric
language plpgsql
stable
set search_path from current
as $$
begin
  -- Rounded half up to the cent; at least a cent is left to the payee.
  return (select least(round(p_amount * platform_fee_rate, 2), p_amount - 0.01) from settings);
end
$$;
comment on function platform_fee is 'The platform''s part of an amount.';

create function pay_member(
  p_payer uuid,
  p_payee uuid,
  p_amount numeric,
  p_fee numeric,
  p_source_type text,
  p_source_id uuid,
  p_description_of_payer text,
  p_description_of_payee text
)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  debit uuid;
begin
  perform require_funds(wallet_of(p_payer), p_amount);
  debit := post_entry(
    wallet_of(p_payer), p_source_type, p_source_id, p_amount, 'debit', 'settled', p_description_of_payer
  );
  perform post_entry(
    wallet_of(p_payee), p_source_type, p_source_id, p_amount - p_fee, 'credit', 'settled', p_description_of_payee
  );
  return debit;
end
$$;
comment on function pay_member is 'Moves money from one person to another at once, less the fee; gives the payer''s entry. Both wallets must be locked.';

create function name_of(p_member uuid)
returns text
language plpgsql
stable
set search_path from current
as $$
begin
  return (select coalesce('@' || username, display_name, 'a member') from users where id = p_member);
end
$$;
comment on function name_of is 'What statements of account call a person.';
