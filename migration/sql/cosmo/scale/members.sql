-- Members {first} to {last} of {members}, and what they did.
create temporary table newcomers on commit drop as
select
  n,
  pg_temp.scale_id(60, n) as id,
  2 + 40 / (1 + n % 20) as busy,
  timestamptz '2026-01-05 09:00:00Z' + n % 200 * interval '1 day' as joined
from generate_series({first}::bigint, {last}) as n;

insert into auth.users (id, email)
select id, 'member' || n || '@cosmo.example'
from newcomers
on conflict (id) do nothing;

insert into profiles (id, username, display_name, referral_code, created_at, updated_at)
select id, 'member' || n, pg_temp.scale_name(n), 'S' || lpad(upper(to_hex(n)), 7, '0'), joined, joined
from newcomers;

insert into conversations (id, user_id, title, model, total_tokens_used, last_message_at, created_at, updated_at)
select
  pg_temp.scale_id(61, n), id, 'Plans for the week', 'cosmo', 40 * busy, joined + busy * interval '1 hour', joined,
  joined + busy * interval '1 hour'
from newcomers;

insert into messages (id, conversation_id, role, content, tokens_used, created_at)
select
  pg_temp.scale_id(62, n * 1000 + k * 2 + answer), pg_temp.scale_id(61, n),
  case answer when 0 then 'user' else 'assistant' end,
  case answer when 0 then 'What should I do next?' else 'One thing at a time: begin with the shortest.' end,
  10 + answer * 20, joined + k * interval '1 hour'
from newcomers
cross join generate_series(1, busy) as k
cross join generate_series(0, 1) as answer;

insert into user_interactions (id, user_id, action_type, request_id, action_metadata, created_at)
select
  pg_temp.scale_id(63, n * 1000 + k), id, 'chat_message'::action_type, 'message:' || message,
  jsonb_build_object('conversation_id', pg_temp.scale_id(61, n), 'message_id', message), joined + k * interval '1 hour'
from newcomers
cross join generate_series(1, busy) as k
cross join lateral pg_temp.scale_id(62, n * 1000 + k * 2) as message
union all
select
  pg_temp.scale_id(64, n * 1000 + k), id, 'daily_active'::action_type, 'scale:' || n || ':' || k, '{}'::jsonb, joined + k * interval '1 day'
from newcomers
cross join generate_series(1, busy) as k;

-- The chain of everybody at once, a transaction a step: each hash is taken over the one before.
with recursive chain as (
  select
    newcomers.n,
    newcomers.id,
    newcomers.busy,
    newcomers.joined,
    0::bigint as k,
    null::equity_transactions as made,
    null::text as hash
  from newcomers
  union all
  select chain.n, chain.id, chain.busy, chain.joined, chain.k + 1, next.made, hash_of(chain_record(next.made))
  from chain
  cross join lateral (
    select
      pg_temp.scale_id(65, chain.n * 1000 + chain.k) as id,
      chain.id as user_id,
      pg_temp.scale_id(64, chain.n * 1000 + chain.k + 1) as interaction_id,
      (1 + (chain.n + chain.k) % 9)::numeric(18, 8) as amount,
      'credit'::transaction_type as transaction_type,
      coalesce((chain.made).balance_after, 0) as balance_before,
      coalesce((chain.made).balance_after, 0) + (1 + (chain.n + chain.k) % 9)::numeric(18, 8) as balance_after,
      null::bigint as block_height,
      null::text as transaction_hash,
      null::text as signature,
      null::jsonb as merkle_proof,
      'Active today' as description,
      1000000000 + chain.k * {members} + chain.n as seq,
      chain.hash as previous_hash,
      '' as chain_hash,
      chain.joined + (chain.k + 1) * interval '1 day' as created_at
  ) as facts
  cross join lateral (
    select row(
      facts.id, facts.user_id, facts.interaction_id, facts.amount, facts.transaction_type,
      facts.balance_before::numeric(18, 8), facts.balance_after::numeric(18, 8), facts.block_height,
      facts.transaction_hash, facts.signature, facts.merkle_proof, facts.description, facts.seq,
      facts.previous_hash, facts.chain_hash, facts.created_at
    )::equity_transactions as made
  ) as next
  where chain.k < chain.busy
)
insert into equity_transactions (
  id, user_id, interaction_id, amount, transaction_type, balance_before, balance_after, description, seq,
  previous_hash, chain_hash, created_at
)
select
  (made).id, (made).user_id, (made).interaction_id, (made).amount, (made).transaction_type, (made).balance_before,
  (made).balance_after, (made).description, (made).seq, (made).previous_hash, hash, (made).created_at
from chain
where k > 0;
