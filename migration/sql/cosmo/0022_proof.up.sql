-- Proofs that a transaction stands in a batch. The trees are those of RFC 6962: a leaf is hashed behind a zero byte, a
-- pair behind a one, and a node without a partner goes up as it is.
create function merkle_leaf(p_chain_hash text)
returns text
language sql
immutable
set search_path from current
return encode(sha256('\x00'::bytea || decode(p_chain_hash, 'hex')), 'hex');
comment on function merkle_leaf is 'The leaf of a transaction by its chain hash.';

create function merkle_parent(p_left text, p_right text)
returns text
language sql
immutable
set search_path from current
return encode(sha256('\x01'::bytea || decode(p_left, 'hex') || decode(p_right, 'hex')), 'hex');
comment on function merkle_parent is 'The hash above a pair.';

create function merkle_level_above(p_hashes text[])
returns text[]
language plpgsql
immutable
set search_path from current
as $$
begin
  return array(
    select case cardinality(pair) when 1 then pair[1] else merkle_parent(pair[1], pair[2]) end
    from (
      select array_agg(hash order by place) as pair, (place - 1) / 2 as parent
      from unnest(p_hashes) with ordinality as level (hash, place)
      group by parent
    ) as pairs
    order by parent
  );
end
$$;

create function merkle_root(p_leaves text[])
returns text
language plpgsql
immutable
set search_path from current
as $$
declare
  level text[] := p_leaves;
begin
  while cardinality(level) > 1 loop
    level := merkle_level_above(level);
  end loop;
  return level[1];
end
$$;
comment on function merkle_root is 'The root of the tree over the leaves.';

create function merkle_path(p_leaves text[], p_leaf_index integer)
returns jsonb
language plpgsql
immutable
set search_path from current
as $$
declare
  level text[] := p_leaves;
  -- Arrays count from 1, leaves from 0.
  place integer := p_leaf_index;
  path jsonb := '[]';
begin
  while cardinality(level) > 1 loop
    if place % 2 = 1 then
      path := path || jsonb_build_object('side', 'left', 'hash', level[place]);
    elsif place + 2 <= cardinality(level) then
      path := path || jsonb_build_object('side', 'right', 'hash', level[place + 2]);
    end if;
    level := merkle_level_above(level);
    place := place / 2;
  end loop;
  return path;
end
$$;
comment on function merkle_path is 'The hashes beside the way from a leaf, counted from 0, up to the root.';

create function verify_merkle_proof(p_leaf text, p_path jsonb, p_root text)
returns boolean
language plpgsql
immutable
set search_path from current
as $$
declare
  -- A tree of as many leaves as the ledger has numbers is no deeper.
  depth_max constant integer := 64;
  hash text := p_leaf;
  step jsonb;
begin
  if jsonb_typeof(p_path) is distinct from 'array'
    or jsonb_array_length(p_path) > depth_max
    or coalesce(p_leaf !~ '^[0-9a-f]{64}$', true)
  then
    return false;
  end if;
  for step in
    select jsonb_array_elements(p_path)
  loop
    if coalesce(step ->> 'hash' !~ '^[0-9a-f]{64}$' or step ->> 'side' not in ('left', 'right'), true) then
      return false;
    end if;
    hash := case step ->> 'side'
      when 'left' then merkle_parent(step ->> 'hash', hash)
      else merkle_parent(hash, step ->> 'hash')
    end;
  end loop;
  return coalesce(hash = p_root, false);
end
$$;
comment on function verify_merkle_proof is 'Whether the path leads from the leaf to the root.';

-- Writers wait while a batch is sealed, so that none of them is still on its way to a place in front of the batch's end.
-- Where they take too long themselves, sealing gives up until the next time.
create function seal_equity_batch()
returns jsonb
language plpgsql
security definer
set search_path from current
set lock_timeout = '2s'
as $$
declare
  batch_max constant integer := 4096;
  sealed_to bigint;
  leaves text[];
  batch uuid;
begin
  lock table equity_transactions in share row exclusive mode;
  select coalesce(max(last_seq), 0) into sealed_to from equity_batches;
  select array_agg(merkle_leaf(chain_hash) order by seq)
  into leaves
  from (
    select seq, chain_hash
    from equity_transactions
    where seq > sealed_to
    order by seq
    limit batch_max
  ) as unsealed;
  if leaves is null then
    return null;
  end if;

  insert into equity_batches (first_seq, last_seq, transaction_count, merkle_root)
  select min(seq), max(seq), count(*), merkle_root(leaves)
  from (
    select seq
    from equity_transactions
    where seq > sealed_to
    order by seq
    limit batch_max
  ) as unsealed
  returning id into batch;
  insert into equity_anchors (transaction_id, user_id, batch_id, leaf_index, leaf_hash)
  select id, user_id, batch, row_number() over (order by seq) - 1, merkle_leaf(chain_hash)
  from (
    select id, user_id, seq, chain_hash
    from equity_transactions
    where seq > sealed_to
    order by seq
    limit batch_max
  ) as unsealed;
  return jsonb_build_object('equity_batch', batch, 'transactions', cardinality(leaves));
exception
  when lock_not_available then
    return null;
end
$$;
comment on function seal_equity_batch is 'Seals the next transactions under one root, 4096 at most; null where there is nothing to seal now.';

create function transaction_proof(p_transaction_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path from current
as $$
declare
  proven equity_transactions;
  anchor equity_anchors;
  leaves text[];
begin
  select *
  into proven
  from equity_transactions
  where id = p_transaction_id
    and (user_id = auth.uid() or asked_by_platform());
  if not found then
    perform refuse('TRANSACTION_NOT_FOUND', 'There is no such transaction.', 'transactionId');
  end if;
  select * into anchor from equity_anchors where transaction_id = proven.id;
  if not found then
    perform refuse('NOT_SEALED', 'The transaction has not been sealed yet; ask again later.', 'transactionId');
  end if;
  leaves := array(select leaf_hash from equity_anchors where batch_id = anchor.batch_id order by leaf_index);
  return jsonb_build_object(
    'equity_transaction', proven.id,
    'equity_batch', anchor.batch_id,
    'record', chain_record(proven),
    'leaf', anchor.leaf_hash,
    'leaf_index', anchor.leaf_index,
    'path', merkle_path(leaves, anchor.leaf_index),
    'root', (select merkle_root from equity_batches where id = anchor.batch_id)
  );
end
$$;
comment on function transaction_proof is 'The proof that a transaction, as its record says it, stands in its batch: SHA-256 of the record is the chain hash, SHA-256 of a zero byte and the chain hash is the leaf, and the path leads from the leaf to the batch''s public root.';

create function publish_equity_batch(
  p_batch_id uuid,
  p_network text,
  p_block_height bigint,
  p_transaction_hash text,
  p_signature text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  if not exists (select from equity_batches where id = p_batch_id) then
    perform refuse('BATCH_NOT_FOUND', 'There is no such batch.', 'batchId');
  elsif coalesce(char_length(btrim(p_network)) not between 1 and 100, true) then
    perform refuse('NETWORK_REQUIRED', 'Name the blockchain, in 1 to 100 characters.', 'network');
  elsif coalesce(p_block_height < 0, true) then
    perform refuse('BLOCK_HEIGHT_INVALID', 'Blocks count from 0.', 'blockHeight');
  elsif coalesce(char_length(btrim(p_transaction_hash)) not between 1 and 200, true) then
    perform refuse('TRANSACTION_HASH_REQUIRED', 'Give the transaction''s name, 1 to 200 characters.', 'transactionHash');
  end if;
  insert into equity_publications (batch_id, network, block_height, transaction_hash, signature)
  values (p_batch_id, p_network, p_block_height, p_transaction_hash, p_signature)
  on conflict (batch_id) do nothing;
  if not found then
    perform refuse('BATCH_PUBLISHED', 'The batch has been published already.', 'batchId');
  end if;
  return jsonb_build_object('equity_batch', p_batch_id);
end
$$;
comment on function publish_equity_batch is 'Records where on a blockchain a batch''s root was written.';
