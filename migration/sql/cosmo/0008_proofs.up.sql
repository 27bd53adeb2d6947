-- Batches of transactions under one Merkle root each. The transactions themselves are never touched again: what is
-- found out later about them stands in tables of its own, which are append-only too.
create table equity_batches (
  id uuid primary key default gen_random_uuid(),
  first_seq bigint not null unique,
  last_seq bigint not null unique,
  transaction_count integer not null check (transaction_count > 0),
  merkle_root text not null check (merkle_root ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  constraint batch_in_order check (first_seq <= last_seq)
);
alter table equity_batches enable row level security;

comment on table equity_batches is 'Equity transactions sealed together. Their common root is public; with it anybody can check the proof of a transaction.';
comment on column equity_batches.id is 'The batch.';
comment on column equity_batches.first_seq is 'The place in the ledger of its first transaction.';
comment on column equity_batches.last_seq is 'The place in the ledger of its last transaction.';
comment on column equity_batches.transaction_count is 'How many transactions it seals.';
comment on column equity_batches.merkle_root is 'The root of the Merkle tree (as in RFC 6962, SHA-256) over the transactions'' chain hashes, in hexadecimal.';
comment on column equity_batches.created_at is 'When it was sealed.';

create table equity_anchors (
  transaction_id uuid primary key references equity_transactions(id) on delete restrict,
  user_id uuid not null references profiles(id) on delete restrict,
  batch_id uuid not null references equity_batches(id) on delete restrict,
  leaf_index integer not null check (leaf_index >= 0),
  leaf_hash text not null check (leaf_hash ~ '^[0-9a-f]{64}$'),
  unique (batch_id, leaf_index)
);
create index equity_anchors_user on equity_anchors(user_id);
alter table equity_anchors enable row level security;

comment on table equity_anchors is 'Where a transaction stands in its batch.';
comment on column equity_anchors.transaction_id is 'The transaction.';
comment on column equity_anchors.user_id is 'Whose transaction it is.';
comment on column equity_anchors.batch_id is 'The batch that seals it.';
comment on column equity_anchors.leaf_index is 'Which leaf of the batch''s Merkle tree it is, from 0.';
comment on column equity_anchors.leaf_hash is 'The leaf: SHA-256 over a zero byte and the transaction''s chain hash, in hexadecimal.';

create table equity_publications (
  batch_id uuid primary key references equity_batches(id) on delete restrict,
  network text not null check (char_length(network) between 1 and 100),
  block_height bigint not null check (block_height >= 0),
  transaction_hash text not null check (char_length(transaction_hash) between 1 and 200),
  signature text,
  created_at timestamptz not null default now()
);
alter table equity_publications enable row level security;

comment on table equity_publications is 'A batch''s root written to a blockchain.';
comment on column equity_publications.batch_id is 'The batch.';
comment on column equity_publications.network is 'The blockchain.';
comment on column equity_publications.block_height is 'The block that holds the root.';
comment on column equity_publications.transaction_hash is 'The name of the transaction there.';
comment on column equity_publications.signature is 'The platform''s signature of the root.';
comment on column equity_publications.created_at is 'When the publication was recorded.';

do $$
declare
  each_table text;
begin
  foreach each_table in array array['equity_batches', 'equity_anchors', 'equity_publications']
  loop
    execute format(
      'create trigger %I before update or delete on %I for each row execute function refuse_change()',
      each_table || '_immutable', each_table
    );
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_change()',
      each_table || '_not_truncated', each_table
    );
  end loop;
end
$$;
