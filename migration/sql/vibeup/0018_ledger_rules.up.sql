-- Balances follow the transactions and rewards, whose facts never change.
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

create trigger vibe_token_balances_version
  before update on vibe_token_balances
  for each row
  execute function raise_balance_version();

create function transaction_guard()
returns trigger
language plpgsql
set search_path from current
as $$
declare
  lifecycle constant text[] := array['status', 'tx_hash', 'confirmed_at'];
begin
  if tg_op = 'INSERT' then
    if new.status = 'failed' then
      raise exception 'transactions start pending or confirmed';
    end if;
  elsif tg_op <> 'UPDATE' then
    raise exception 'crypto_transactions is append-only';
  elsif (to_jsonb(new) - lifecycle) <> (to_jsonb(old) - lifecycle) then
    raise exception 'crypto_transactions is immutable except for status, tx_hash and confirmed_at';
  elsif old.status <> 'pending' then
    raise exception 'illegal transaction transition % -> %', old.status, new.status;
  elsif new.tx_hash is distinct from old.tx_hash and old.tx_hash is not null then
    raise exception 'the number on the chain is set once';
  end if;
  if new.status = 'confirmed' and new.confirmed_at is null then
    new.confirmed_at = now();
  end if;
  return new;
end
$$;

create trigger crypto_transactions_immutable
  before insert or update or delete on crypto_transactions
  for each row
  execute function transaction_guard();
create trigger crypto_transactions_not_truncated
  before truncate on crypto_transactions
  for each statement
  execute function transaction_guard();

create function transaction_confirmed()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  balances integer;
begin
  update vibe_token_balances
  set available_balance = available_balance
        + case when wallet_id = new.to_wallet_id then new.amount else -new.amount end,
      staked_balance = staked_balance
        + case new.type when 'stake' then new.amount when 'unstake' then -new.amount else 0 end,
      lifetime_earned = lifetime_earned + case new.type when 'reward' then new.amount else 0 end
  where wallet_id in (new.from_wallet_id, new.to_wallet_id);
  get diagnostics balances = row_count;
  if balances <> num_nonnulls(new.from_wallet_id, new.to_wallet_id) then
    raise exception 'a wallet without a balance';
  end if;
  update community_treasuries
  set total_balance = total_balance
        + case when wallet_id = new.to_wallet_id then new.amount else -new.amount end
  where wallet_id in (new.from_wallet_id, new.to_wallet_id);
  return new;
end
$$;

create trigger on_transaction_inserted_confirmed
  after insert on crypto_transactions
  for each row
  when (new.token = 'VIBES' and new.status = 'confirmed')
  execute function transaction_confirmed();
create trigger on_transaction_confirmed
  after update on crypto_transactions
  for each row
  when (new.token = 'VIBES' and old.status = 'pending' and new.status = 'confirmed')
  execute function transaction_confirmed();

create function reward_guard()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'vibe_rewards is append-only';
  end if;
  if (to_jsonb(new) - 'transaction_id') <> (to_jsonb(old) - 'transaction_id') then
    raise exception 'vibe_rewards is immutable except for transaction_id';
  end if;
  if old.transaction_id is not null and new.transaction_id is distinct from old.transaction_id then
    raise exception 'a reward is paid once';
  end if;
  return new;
end
$$;

create trigger vibe_rewards_immutable
  before update or delete on vibe_rewards
  for each row
  execute function reward_guard();
create trigger vibe_rewards_not_truncated
  before truncate on vibe_rewards
  for each statement
  execute function reward_guard();

create function reward_pending()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  update vibe_token_balances
  set pending_rewards = pending_rewards + case tg_op when 'INSERT' then new.amount else -new.amount end
  where wallet_id = new.wallet_id;
  return new;
end
$$;

create trigger on_reward_granted
  after insert on vibe_rewards
  for each row
  when (new.transaction_id is null)
  execute function reward_pending();
create trigger on_reward_paid
  after update on vibe_rewards
  for each row
  when (old.transaction_id is null and new.transaction_id is not null)
  execute function reward_pending();
