-- The ledger is a chain: each transaction of a person goes on from the one before, and nothing in it changes.

-- What a hash is taken over, so that anybody can take it again: a JSON array of texts, times in UTC.
create function chain_record(p_transaction equity_transactions)
returns text
language sql
stable
set search_path from current
begin atomic
  select to_jsonb(array[
    p_transaction.previous_hash,
    p_transaction.id::text,
    p_transaction.user_id::text,
    p_transaction.interaction_id::text,
    p_transaction.seq::text,
    p_transaction.transaction_type::text,
    p_transaction.amount::text,
    p_transaction.balance_before::text,
    p_transaction.balance_after::text,
    p_transaction.description,
    p_transaction.block_height::text,
    p_transaction.transaction_hash,
    p_transaction.signature,
    p_transaction.merkle_proof::text,
    to_char(p_transaction.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  ])::text;
end;
comment on function chain_record is 'The facts of a transaction as its hash is taken over them.';

create function hash_of(p_record text)
returns text
language sql
immutable
set search_path from current
return encode(sha256(convert_to(p_record, 'UTF8')), 'hex');
comment on function hash_of is 'SHA-256 of a text in UTF-8, in hexadecimal.';

-- Balances, order and hash are the trigger's to say, whoever inserts. Its place is drawn under the person's lock, so
-- that the order of places is the order of the chain.
create function extend_equity_chain()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  previous equity_transactions;
begin
  perform from profiles where id = new.user_id for no key update;
  select *
  into previous
  from equity_transactions
  where user_id = new.user_id
  order by seq desc
  limit 1;
  new.seq := nextval('equity_transactions_order');
  new.balance_before := coalesce(previous.balance_after, 0);
  new.balance_after := new.balance_before
    + case new.transaction_type when 'credit' then new.amount else -new.amount end;
  new.previous_hash := previous.chain_hash;
  new.chain_hash := hash_of(chain_record(new));
  return new;
end
$$;

create trigger equity_chain
  before insert on equity_transactions
  for each row
  execute function extend_equity_chain();

create function refuse_change()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

create trigger enforce_equity_immutability
  before update on equity_transactions
  for each row
  execute function refuse_change();
create trigger enforce_equity_no_delete
  before delete on equity_transactions
  for each row
  execute function refuse_change();
create trigger enforce_equity_not_truncated
  before truncate on equity_transactions
  for each statement
  execute function refuse_change();

create trigger user_interactions_immutable
  before update or delete on user_interactions
  for each row
  execute function refuse_change();
create trigger user_interactions_not_truncated
  before truncate on user_interactions
  for each statement
  execute function refuse_change();
