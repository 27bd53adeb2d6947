-- Balances follow the ledger, and the ledger is append-only: its facts never change, its status moves on.
create function create_wallet_for_user()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  insert into wallets (user_id) values (new.id);
  return new;
end
$$;

create trigger on_user_created_create_wallet
  after insert on users
  for each row
  execute function create_wallet_for_user();

create trigger update_wallets_updated_at
  before update on wallets
  for each row
  execute function update_updated_at();

-- Before the update and in the same row, so that no change, whoever makes it, carries an old version.
create function raise_wallet_version()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.version = old.version + 1;
  return new;
end
$$;

create trigger wallets_version
  before update on wallets
  for each row
  execute function raise_wallet_version();

create function ledger_guard()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'ledger_entries is append-only';
  end if;
  if (to_jsonb(new) - 'status') <> (to_jsonb(old) - 'status') then
    raise exception 'ledger_entries is immutable except for status';
  end if;
  if not (
    old.status = 'pending' and new.status in ('settled', 'failed')
    or old.status = 'settled' and new.status = 'reversed'
  ) then
    raise exception 'illegal ledger transition % -> %', old.status, new.status;
  end if;
  return new;
end
$$;

create trigger ledger_immutable
  before update or delete on ledger_entries
  for each row
  execute function ledger_guard();
create trigger ledger_not_truncated
  before truncate on ledger_entries
  for each statement
  execute function ledger_guard();

create function ledger_entry_inserted()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if new.status = 'pending' and new.direction = 'credit' then
    update wallets
    set pending_balance = pending_balance + new.amount
    where id = new.wallet_id;
  elsif new.status = 'settled' then
    update wallets
    set available_balance = available_balance
      + case new.direction when 'credit' then new.amount else -new.amount end
    where id = new.wallet_id;
  elsif new.status not in ('pending', 'settled') then
    raise exception 'ledger entries start pending or settled';
  end if;
  return new;
end
$$;

create trigger on_ledger_inserted
  after insert on ledger_entries
  for each row
  execute function ledger_entry_inserted();

create function process_ledger_entry()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if new.direction = 'credit' then
    update wallets
    set pending_balance = pending_balance - new.amount,
        available_balance = available_balance + new.amount
    where id = new.wallet_id;
  else
    update wallets
    set available_balance = available_balance - new.amount
    where id = new.wallet_id;
  end if;
  return new;
end
$$;

create trigger on_ledger_settled
  after update on ledger_entries
  for each row
  when (old.status = 'pending' and new.status = 'settled')
  execute function process_ledger_entry();

create function ledger_entry_failed()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if new.status = 'failed' and new.direction = 'credit' then
    update wallets
    set pending_balance = pending_balance - new.amount
    where id = new.wallet_id;
  elsif new.status = 'reversed' then
    update wallets
    set available_balance = available_balance
      + case new.direction when 'credit' then -new.amount else new.amount end
    where id = new.wallet_id;
  end if;
  return new;
end
$$;

create trigger on_ledger_failed_or_reversed
  after update on ledger_entries
  for each row
  when (new.status in ('failed', 'reversed'))
  execute function ledger_entry_failed();
