-- Treasuries: a community's wallet, spent from by its signers, together where that takes several.
create function is_signer(p_treasury community_treasuries, p_member uuid)
returns boolean
language sql
immutable
set search_path from current
return p_treasury.signers @> jsonb_build_array(p_member);

create function open_treasury(
  p_community_id uuid,
  p_name text,
  p_signers uuid[],
  p_requires_multisig boolean default false,
  p_approval_threshold integer default 1,
  p_spending_limit_daily numeric default null,
  p_description text default null,
  p_chain text default 'base'
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  signers_max constant integer := 20;
  chosen uuid[] := array(
    select distinct signer from unnest(p_signers) as signer where signer is not null order by signer
  );
  community communities;
  wallet uuid := gen_random_uuid();
  treasury uuid;
begin
  select * into community from communities where id = p_community_id and creator_id = member for no key update;
  if not found then
    perform refuse('COMMUNITY_NOT_FOUND', 'You have opened no such community.', 'communityId');
  elsif exists (select from community_treasuries where community_id = community.id) then
    perform refuse('TREASURY_EXISTS', 'The community has a treasury.', 'communityId');
  elsif p_chain is null or p_chain not in ('base', 'solana', 'polygon') then
    perform refuse('CHAIN_INVALID', 'The chains are base, solana and polygon.', 'chain');
  elsif cardinality(chosen) not between 1 and signers_max then
    perform refuse('SIGNERS_INVALID', format('A treasury has 1 to %s signers.', signers_max), 'signers');
  elsif exists (
    select
    from unnest(chosen) as signer
    where not exists (select from community_members where community_id = community.id and user_id = signer)
  ) then
    perform refuse('SIGNERS_INVALID', 'Every signer must be in the community.', 'signers');
  elsif p_approval_threshold is null or p_approval_threshold not between 1 and cardinality(chosen) then
    perform refuse('THRESHOLD_INVALID', 'There must be as many signers as approvals.', 'approvalThreshold');
  end if;
  perform require_text(p_name, 100, 'name');
  if p_spending_limit_daily is not null then
    perform require_amount(p_spending_limit_daily, 'spendingLimitDaily');
  end if;

  insert into crypto_wallets (id, user_id, handle, wallet_address, chain, wallet_type, is_primary)
  values (
    wallet, member,
    -- A handle is shorter than a slug may be.
    case
      when char_length(community.slug) <= 41 then 'treasury-' || community.slug
      else 'treasury-' || left(community.slug, 32) || '-' || left(community.id::text, 8)
    end,
    'vibeup:' || wallet, p_chain, 'custodial', false
  );
  insert into community_treasuries (
    community_id, wallet_id, name, description, spending_limit_daily, requires_multisig, signers, approval_threshold
  )
  values (
    community.id, wallet, p_name, p_description, p_spending_limit_daily, coalesce(p_requires_multisig, false),
    to_jsonb(chosen), p_approval_threshold
  )
  returning id into treasury;
  return jsonb_build_object('community_treasury', treasury, 'wallet', wallet, 'community', community.id);
end
$$;
comment on function open_treasury is 'Opens the treasury of a community, by who opened the community. Who signs, and how many must, holds from then on.';

create function revise_treasury(
  p_treasury_id uuid,
  p_signers uuid[],
  p_requires_multisig boolean,
  p_approval_threshold integer,
  p_spending_limit_daily numeric
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  chosen uuid[] := array(
    select distinct signer from unnest(p_signers) as signer where signer is not null order by signer
  );
  treasury community_treasuries;
begin
  perform require_member();
  select * into treasury from community_treasuries where id = p_treasury_id for no key update;
  if not found then
    perform refuse('TREASURY_NOT_FOUND', 'There is no such treasury.', 'treasuryId');
  elsif p_requires_multisig is null then
    perform refuse('DECISION_REQUIRED', 'One approval or several.', 'requiresMultisig');
  elsif exists (
    select
    from unnest(chosen) as signer
    where not exists (
      select from community_members where community_id = treasury.community_id and user_id = signer
    )
  ) or cardinality(chosen) = 0 then
    perform refuse('SIGNERS_INVALID', 'Every signer must be in the community.', 'signers');
  elsif p_approval_threshold is null or p_approval_threshold not between 1 and cardinality(chosen) then
    perform refuse('THRESHOLD_INVALID', 'There must be as many signers as approvals.', 'approvalThreshold');
  elsif p_spending_limit_daily is not null then
    perform require_amount(p_spending_limit_daily, 'spendingLimitDaily');
  end if;
  update community_treasuries
  set signers = to_jsonb(chosen),
      requires_multisig = p_requires_multisig,
      approval_threshold = p_approval_threshold,
      spending_limit_daily = p_spending_limit_daily
  where id = treasury.id;
  return jsonb_build_object('community_treasury', treasury.id, 'community', treasury.community_id);
end
$$;
comment on function revise_treasury is 'Changes who signs and how much may be spent, by administrators.';

-- The treasury's wallet must be locked.
create function require_within_limit(p_treasury community_treasuries, p_amount numeric, p_token text)
returns void
language plpgsql
set search_path from current
as $$
declare
  spent numeric;
begin
  select coalesce(sum(amount), 0)
  into spent
  from crypto_transactions
  where from_wallet_id = p_treasury.wallet_id
    and token = p_token
    and status = 'confirmed'
    and confirmed_at >= date_trunc('day', now() at time zone 'UTC') at time zone 'UTC';
  if spent + p_amount > p_treasury.spending_limit_daily then
    perform refuse(
      'DAILY_LIMIT_REACHED',
      format('The treasury spends %s a day.', shown_amount(p_treasury.spending_limit_daily, p_token)),
      'amount'
    );
  end if;
end
$$;

create function approvals_of(p_treasury community_treasuries, p_transaction_id uuid)
returns bigint
language plpgsql
set search_path from current
as $$
begin
  return (
    select count(*)
    from treasury_approvals
    where transaction_id = p_transaction_id
      and is_signer(p_treasury, signer_id)
  );
end
$$;
comment on function approvals_of is 'How many of those who are signers now have approved.';

-- After its wallet: what a wallet receives changes the treasury's sum under the wallet's lock.
create function lock_treasury(p_treasury_id uuid, p_signer uuid)
returns community_treasuries
language plpgsql
set search_path from current
as $$
declare
  treasury community_treasuries;
begin
  select * into strict treasury from community_treasuries where id = p_treasury_id for no key update;
  if not is_signer(treasury, p_signer) then
    perform refuse('TREASURY_NOT_FOUND', 'You sign for no such treasury.', 'treasuryId');
  end if;
  return treasury;
end
$$;

create function spend_treasury(
  p_treasury_id uuid,
  p_handle text,
  p_amount numeric,
  p_token text,
  p_idempotency_key text,
  p_note text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  spent numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    member, 'spend_treasury', p_idempotency_key,
    jsonb_build_object(
      'treasury', p_treasury_id, 'handle', plain_handle(p_handle), 'amount', spent, 'token', p_token, 'note', p_note
    )
  );
  treasury community_treasuries;
  wallet crypto_wallets;
  payee crypto_wallets;
  at_once boolean;
  transaction uuid;
  approval uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_token(p_token);
  if p_note is not null then
    perform require_text(p_note, 500, 'note');
  end if;
  select * into treasury from community_treasuries where id = p_treasury_id;
  if not found or not is_signer(treasury, member) then
    perform refuse('TREASURY_NOT_FOUND', 'You sign for no such treasury.', 'treasuryId');
  end if;
  payee := wallet_of_handle(p_handle);
  select * into strict wallet from crypto_wallets where id = treasury.wallet_id;
  if wallet.id = payee.id then
    perform refuse('SAME_WALLET', 'This is the treasury''s own wallet.', 'handle');
  elsif wallet.chain <> payee.chain then
    perform refuse('CHAINS_DIFFER', format('The wallets are on %s and on %s.', wallet.chain, payee.chain), 'handle');
  end if;
  perform lock_wallets(wallet.id, payee.id);
  treasury := lock_treasury(treasury.id, member);
  perform require_funds(wallet.id, spent, p_token);
  perform require_within_limit(treasury, spent, p_token);
  at_once := not treasury.requires_multisig or treasury.approval_threshold = 1;
  transaction := post_transaction(
    wallet, payee, spent, p_token, 'payment', case when at_once then 'confirmed' else 'pending' end,
    jsonb_build_object('treasury_id', treasury.id, 'spent_by', member, 'note', p_note)
  );
  insert into treasury_approvals (transaction_id, signer_id)
  values (transaction, member)
  returning id into approval;
  if not at_once then
    perform notify_member(
      signer::uuid, 'treasury_approval_needed',
      format('%s wants to spend %s of "%s"', name_of(member), shown_amount(spent, p_token), treasury.name), p_note,
      jsonb_build_object('treasury_id', treasury.id, 'transaction_id', transaction)
    )
    from jsonb_array_elements_text(treasury.signers) as signer
    where signer::uuid <> member;
  end if;
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object(
      'transaction', transaction, 'community_treasury', treasury.id, 'wallet', wallet.id, 'payee_wallet', payee.id,
      'treasury_approval', approval, 'executed', at_once
    )
  );
end
$$;
comment on function spend_treasury is 'Spends from a treasury, by one of its signers; where it takes several, it waits for their approval.';

create function lock_spending(p_transaction_id uuid, p_signer uuid)
returns community_treasuries
language plpgsql
set search_path from current
as $$
declare
  treasury community_treasuries;
  spending crypto_transactions;
begin
  select * into spending from crypto_transactions where id = p_transaction_id;
  select * into treasury from community_treasuries where wallet_id = spending.from_wallet_id;
  if not found or not is_signer(treasury, p_signer) then
    perform refuse('TRANSACTION_NOT_FOUND', 'You sign for no such transaction.', 'transactionId');
  end if;
  perform lock_wallets(spending.from_wallet_id, spending.to_wallet_id);
  treasury := lock_treasury(treasury.id, p_signer);
  select * into strict spending from crypto_transactions where id = p_transaction_id;
  if spending.status <> 'pending' then
    perform refuse('TRANSACTION_NOT_PENDING', format('The transaction is %s.', spending.status), 'transactionId');
  end if;
  return treasury;
end
$$;

create function approve_spending(p_transaction_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(
    member, 'approve_spending', p_idempotency_key, jsonb_build_object('transaction', p_transaction_id)
  );
  treasury community_treasuries;
  spending crypto_transactions;
  approval uuid;
  executed boolean;
begin
  if replay is not null then
    return replay;
  end if;
  treasury := lock_spending(p_transaction_id, member);
  select * into strict spending from crypto_transactions where id = p_transaction_id;
  insert into treasury_approvals (transaction_id, signer_id)
  values (spending.id, member)
  on conflict (transaction_id, signer_id) do nothing
  returning id into approval;
  executed := approvals_of(treasury, spending.id) >= treasury.approval_threshold;
  if approval is null and not executed then
    perform refuse('ALREADY_APPROVED', 'You have approved this already.', 'transactionId');
  end if;
  if executed then
    perform require_within_limit(treasury, spending.amount, spending.token);
    update crypto_transactions
    set status = 'confirmed',
        confirmed_at = now()
    where id = spending.id;
  end if;
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object(
      'transaction', spending.id, 'community_treasury', treasury.id, 'wallet', spending.from_wallet_id,
      'payee_wallet', spending.to_wallet_id, 'treasury_approval', approval, 'executed', executed
    )
  );
end
$$;
comment on function approve_spending is 'Approves what a treasury is to spend; with enough approvals it is spent.';

create function decline_spending(p_transaction_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  treasury community_treasuries := lock_spending(p_transaction_id, require_member());
begin
  update crypto_transactions set status = 'failed' where id = p_transaction_id;
  return jsonb_build_object(
    'transaction', p_transaction_id, 'community_treasury', treasury.id, 'wallet', treasury.wallet_id
  );
end
$$;
comment on function decline_spending is 'Calls off what a treasury is to spend, by any of its signers.';
