-- Whether the ledger holds, and what is kept for speed agrees with it. Empty answers mean health.
create function chain_fault(p_user_id uuid)
returns table (user_id uuid, transaction_id uuid, seq bigint, problem text)
language plpgsql
stable
set search_path from current
as $$
declare
  this equity_transactions;
  before equity_transactions;
begin
  for this in
    select *
    from equity_transactions
    where equity_transactions.user_id = p_user_id
    order by equity_transactions.seq
  loop
    problem := case
      when this.balance_before <> coalesce(before.balance_after, 0)
        then 'balance_before is not what the transaction before left'
      when this.balance_after <> this.balance_before
        + case this.transaction_type when 'credit' then this.amount else -this.amount end
        then 'balance_after is not balance_before and the amount'
      when this.previous_hash is distinct from before.chain_hash
        then 'previous_hash is not that of the transaction before'
      when this.chain_hash <> hash_of(chain_record(this))
        then 'chain_hash is not that of the facts and the hash before'
    end;
    if problem is not null then
      user_id := this.user_id;
      transaction_id := this.id;
      seq := this.seq;
      return next;
      return;
    end if;
    before := this;
  end loop;
end
$$;
comment on function chain_fault is 'The first transaction of a person that does not go on from the one before.';

-- Runs as its caller, whose policies decide what there is to see.
create function verify_transaction_integrity(p_user_id uuid)
returns boolean
language plpgsql
stable
set search_path from current
as $$
begin
  if not exists (select from profiles where id = p_user_id) then
    return null;
  end if;
  return not exists (select from chain_fault(p_user_id));
end
$$;
comment on function verify_transaction_integrity is 'Whether a person''s transactions form an unbroken chain; null where they are not the caller''s to see.';

create function verify_ledger()
returns table (user_id uuid, transaction_id uuid, seq bigint, problem text)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  select fault.user_id, fault.transaction_id, fault.seq, fault.problem
  from profiles
  cross join lateral chain_fault(profiles.id) as fault
  order by fault.seq;
end
$$;
comment on function verify_ledger is 'The first transaction of each person that does not go on from the one before, the first in the ledger first.';

create function verify_batches()
returns table (batch_id uuid, transaction_id uuid, problem text)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  with faults as (
    select
      batches.id,
      null::uuid as transaction_id,
      batches.first_seq as seq,
      case
        when leaves.hashes is null or cardinality(leaves.hashes) <> batches.transaction_count
          then 'the number of leaves differs'
        else 'the root is not that of the leaves'
      end as problem
    from equity_batches as batches
    cross join lateral (
      select array_agg(anchors.leaf_hash order by anchors.leaf_index) as hashes
      from equity_anchors as anchors
      where anchors.batch_id = batches.id
    ) as leaves
    where leaves.hashes is null
      or cardinality(leaves.hashes) <> batches.transaction_count
      or merkle_root(leaves.hashes) <> batches.merkle_root
    union all
    -- From both sides: a sealed transaction may be gone, and one may have been slipped in behind the seal.
    select
      anchors.batch_id,
      coalesce(anchors.transaction_id, transactions.id),
      coalesce(transactions.seq, batches.first_seq + anchors.leaf_index),
      case
        when transactions.id is null then 'the sealed transaction is gone'
        when anchors.transaction_id is null then 'the transaction is older than its batch''s seal, and not in it'
        else 'the leaf is not that of the transaction'
      end
    from equity_anchors as anchors
    full join equity_transactions as transactions on transactions.id = anchors.transaction_id
    left join equity_batches as batches on batches.id = anchors.batch_id
    where anchors.leaf_hash is distinct from merkle_leaf(transactions.chain_hash)
      and (
        anchors.transaction_id is not null
        or transactions.seq <= (select max(last_seq) from equity_batches)
      )
  )
  select faults.id, faults.transaction_id, faults.problem
  from faults
  order by faults.seq, faults.transaction_id nulls first;
end
$$;
comment on function verify_batches is 'The batches and sealed transactions whose hashes differ from what was sealed.';

create function verify_pools()
returns table (app_id uuid, distributed_expected numeric, distributed_found numeric)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  with given as (
    select interactions.action_metadata ->> 'app_id' as app, sum(transactions.amount) as points
    from user_interactions as interactions
    join equity_transactions as transactions on transactions.interaction_id = interactions.id
    where interactions.action_metadata ? 'app_id'
      and transactions.transaction_type = 'credit'
    group by app
  )
  select apps.id, coalesce(given.points, 0), apps.equity_distributed
  from apps
  left join given on given.app = apps.id::text
  where apps.equity_distributed <> coalesce(given.points, 0)
  order by apps.id;
end
$$;
comment on function verify_pools is 'The apps whose count of points given differs from the ledger.';

create function verify_balances()
returns table (user_id uuid, balance_expected numeric, balance_found numeric)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  select equity_balances.user_id, counted.balance_after, equity_balances.current_balance
  from equity_balances
  left join lateral (
    select equity_transactions.balance_after
    from equity_transactions
    where equity_transactions.user_id = equity_balances.user_id
      and equity_transactions.seq <= equity_balances.last_seq
    order by equity_transactions.seq desc
    limit 1
  ) as counted on true
  where equity_balances.current_balance is distinct from counted.balance_after
  order by equity_balances.user_id;
end
$$;
comment on function verify_balances is 'The balances that, as of their last counted transaction, differ from the ledger.';

create function verify_conversations()
returns table (conversation_id uuid, tokens_expected bigint, tokens_found bigint)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  select conversations.id, coalesce(sum(messages.tokens_used), 0), conversations.total_tokens_used::bigint
  from conversations
  left join messages on messages.conversation_id = conversations.id
  group by conversations.id
  having coalesce(sum(messages.tokens_used), 0) <> conversations.total_tokens_used
  order by conversations.id;
end
$$;
comment on function verify_conversations is 'The conversations whose count of tokens differs from their messages.';

create function verify_all()
returns table (checked text, record text, problem text)
language plpgsql
stable
security definer
set search_path from current
as $$
begin
  return query
  select 'verify_ledger', fault.transaction_id::text, fault.problem
  from verify_ledger() with ordinality as fault (user_id, transaction_id, seq, problem, place)
  order by fault.place
  limit 1;
  if found then
    return;
  end if;
  return query
  select 'verify_batches', coalesce(fault.transaction_id, fault.batch_id)::text, fault.problem
  from verify_batches() with ordinality as fault (batch_id, transaction_id, problem, place)
  order by fault.place
  limit 1;
  if found then
    return;
  end if;
  return query
  select 'verify_balances', fault.user_id::text, 'the balance differs from the ledger'
  from verify_balances() as fault
  order by fault.user_id
  limit 1;
  if found then
    return;
  end if;
  return query
  select 'verify_pools', fault.app_id::text, 'the points given differ from the ledger'
  from verify_pools() as fault
  order by fault.app_id
  limit 1;
  if found then
    return;
  end if;
  return query
  select 'verify_conversations', fault.conversation_id::text, 'the tokens differ from the messages'
  from verify_conversations() as fault
  order by fault.conversation_id
  limit 1;
end
$$;
comment on function verify_all is 'Runs one check after the other and names the first broken row; empty where all is well.';
