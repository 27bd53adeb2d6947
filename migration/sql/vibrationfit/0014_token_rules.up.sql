-- The token ledger is append-only, and each movement continues the person's chain: whoever writes it, its number and
-- balances come from the movement before. The sum of the movements is the truth, the balance a copy.
create function continue_token_chain()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  last token_transactions;
begin
  insert into token_balances (user_id) values (new.user_id) on conflict (user_id) do nothing;
  perform from token_balances where user_id = new.user_id for no key update;
  select *
  into last
  from token_transactions
  where user_id = new.user_id
  order by sequence_number desc
  limit 1;
  new.sequence_number = coalesce(last.sequence_number, 0) + 1;
  new.previous_balance = coalesce(last.new_balance, 0);
  new.new_balance = new.previous_balance + new.amount;
  return new;
end
$$;

create trigger token_transactions_chained
  before insert on token_transactions
  for each row
  execute function continue_token_chain();

create function copy_token_balance()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  update token_balances
  set balance = new.new_balance
  where user_id = new.user_id;
  return null;
end
$$;

create trigger on_token_transaction_copy_balance
  after insert on token_transactions
  for each row
  execute function copy_token_balance();

-- Before the update and in the same row, so that no change, whoever makes it, carries an old version.
create function raise_balance_version()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.version = old.version + 1;
  return new;
end
$$;

create trigger token_balances_version
  before update on token_balances
  for each row
  execute function raise_balance_version();

create function token_transaction_guard()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  raise exception 'token_transactions is append-only';
end
$$;

create trigger token_transactions_immutable
  before update or delete on token_transactions
  for each row
  execute function token_transaction_guard();
create trigger token_transactions_not_truncated
  before truncate on token_transactions
  for each statement
  execute function token_transaction_guard();
