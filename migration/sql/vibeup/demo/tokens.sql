-- All tokens of the demo world go through the log, in the order in which they moved; balances follow by its triggers.
insert into crypto_wallets (
  id, user_id, handle, wallet_address, chain, wallet_type, encrypted_key_share, is_primary, created_at, updated_at
)
select
  pg_temp.id_of('wallet/' || handle),
  pg_temp.person(username),
  handle,
  '0x' || left(md5('vibeup/address/' || handle) || md5('vibeup/address/2/' || handle), 40),
  chain,
  type,
  case type when 'self_custody' then null else 'demo-not-a-key-share' end,
  is_primary,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  select username, username, 'base', 'custodial', true, joined + 0.2
  from persons
  where username <> 'wren'
  union all
  values
    ('lumen', 'lumen-vault', 'base', 'self_custody', false, 45::numeric),
    ('kojo', 'kojo-sol', 'solana', 'hybrid', false, 30),
    ('lumen', 'treasury-sunrise', 'base', 'custodial', false, 31)
) as wallet (username, handle, chain, type, is_primary, day);

insert into community_treasuries (
  id, community_id, wallet_id, name, description, spending_limit_daily, requires_multisig, signers, approval_threshold,
  created_at, updated_at
)
values (
  pg_temp.id_of('treasury/sunrise'), pg_temp.id_of('community/sunrise'), pg_temp.id_of('wallet/treasury-sunrise'),
  'Sunrise fund', 'Thermos flasks, blankets, and the odd tree.', 200, true,
  jsonb_build_array(pg_temp.person('lumen'), pg_temp.person('priya'), pg_temp.person('sol')), 2,
  pg_temp.day(31), pg_temp.day(31)
);

insert into affiliate_codes (id, user_id, code, commission_rate, is_active, created_at)
select pg_temp.id_of('code/' || code), pg_temp.person(username), code, rate, is_active, pg_temp.day(day)
from (
  values
    ('lumen', 'LIGHT-UP', 0.1, true, 11),
    ('sol', 'harbour', 0.05, true, 12),
    ('jonah', 'jonah-deals', 0, false, 13)
) as code (username, code, rate, is_active, day);

insert into affiliate_referrals (id, code_id, referred_user_id, status, completed_at, created_at)
select
  pg_temp.id_of('referral/' || username),
  pg_temp.id_of('code/' || code),
  pg_temp.person(username),
  status,
  case status when 'completed' then pg_temp.day(day + 10) end,
  pg_temp.day(day)
from (
  values
    ('priya', 'LIGHT-UP', 'completed', 12),
    ('noor', 'harbour', 'expired', 13),
    ('wren', 'LIGHT-UP', 'pending', 59)
) as referral (username, code, status, day);

insert into user_stakes (
  id, user_id, wallet_id, pool_id, staked_amount, rewards_earned, staked_at, unlock_at, unstaked_at, status
)
select
  pg_temp.id_of('stake/' || username || '/' || pool),
  pg_temp.person(username),
  pg_temp.id_of('wallet/' || username),
  staking_pools.id,
  amount,
  case status
    when 'unstaked' then stake_interest(amount, staking_pools.apy_rate, pg_temp.day(day), pg_temp.day(until))
    else 0
  end,
  pg_temp.day(day),
  pg_temp.day(day) + staking_pools.lock_period_days * interval '1 day',
  case status when 'unstaked' then pg_temp.day(until) end,
  status
from (
  values
    ('lumen', 'founder', 2000, 20, null, 'active'),
    ('priya', 'pathfinder', 600, 22, null, 'active'),
    ('sol', 'pathfinder', 500, 45, null, 'unlocking'),
    ('tomo', 'explorer', 150, 25, 61, 'unstaked')
) as stake (username, pool, amount, day, until, status)
join staking_pools on lower(staking_pools.name) = stake.pool;

insert into payment_requests (
  id, requester_id, payer_id, amount, token, message_id, note, status, expires_at, created_at, resolved_at
)
select
  pg_temp.id_of('request/' || name),
  pg_temp.person(requester),
  pg_temp.person(payer),
  amount,
  token,
  pg_temp.id_of('message/' || message),
  note,
  case status when 'paid' then 'pending' else status end,
  case status when 'pending' then pg_temp.far_away() else pg_temp.day(day + 7) end,
  pg_temp.day(day),
  case status when 'declined' then pg_temp.day(day + 1) when 'expired' then pg_temp.day(day + 7) end
from (
  values
    ('class', 'sol', 'tomo', 12, 'USDC', 6, 'Thursday''s class', 'paid', 19.2),
    ('bowls', 'ines', 'kojo', 36, 'USDC', 8, 'Two bowls, one slightly crooked', 'paid', 22.1),
    ('gear', 'jonah', 'lumen', 90, 'USDC', null, 'For the idea we talked about', 'declined', 41),
    ('gloves', 'noor', 'marisol', 6, 'USDC', null, 'Beach gloves', 'expired', 46),
    ('tea', 'priya', 'tomo', 8, 'USDC', 10, 'Tea money, March', 'pending', 68)
) as request (name, requester, payer, amount, token, message, note, status, day);

create temporary table movements (
  at timestamptz,
  name text,
  from_wallet text,
  to_wallet text,
  amount numeric,
  token text,
  type text,
  status text,
  metadata jsonb,
  outside text
) on commit drop;

insert into movements
select
  pg_temp.day(day), 'deposit/' || wallet || '/' || token, null, wallet, amount, token, 'deposit', 'confirmed', '{}', 'exchange'
from (
  values
    ('lumen', 120, 'USDC', 14),
    ('lumen', 2600, 'VIBES', 14.1),
    ('lumen', 0.25, 'ETH', 14.2),
    ('lumen-vault', 0.5, 'ETH', 46),
    ('priya', 80, 'USDC', 15),
    ('priya', 900, 'VIBES', 15.1),
    ('sol', 700, 'VIBES', 16),
    ('tomo', 60, 'USDC', 16.1),
    ('tomo', 240, 'VIBES', 16.2),
    ('kojo', 75, 'USDC', 17),
    ('marisol', 30, 'USDC', 18),
    ('noor', 25, 'USDC', 18.1),
    ('bea', 40, 'VIBES', 19)
) as deposit (wallet, amount, token, day);

insert into movements
select
  pg_temp.day(day), name, payer, payee, amount, token, type, status, metadata, outside
from (
  values
    ('tip/1', 'priya', 'lumen', 25, 'VIBES', 'tip', 'confirmed', jsonb_build_object('vibe_id', pg_temp.id_of('vibe/1')), null, 20.5),
    ('transfer/1', 'lumen', 'marisol', 15, 'USDC', 'transfer', 'confirmed', '{"note": "For the songs"}', null, 63.2),
    ('transfer/2', 'lumen', 'treasury-sunrise', 150, 'VIBES', 'transfer', 'confirmed', '{}', null, 32),
    ('transfer/3', 'priya', 'treasury-sunrise', 100, 'VIBES', 'transfer', 'confirmed', '{}', null, 32.1),
    ('tip/2', 'tomo', 'noor', 10, 'VIBES', 'tip', 'confirmed', jsonb_build_object('vibe_id', pg_temp.id_of('vibe/3')), null, 35.5),
    ('withdrawal/1', 'ines', null, 20, 'USDC', 'withdrawal', 'confirmed', '{}', 'exchange', 30),
    ('withdrawal/2', 'lumen', null, 40, 'USDC', 'withdrawal', 'pending', '{}', 'exchange', 66),
    ('withdrawal/3', 'marisol', null, 10, 'USDC', 'withdrawal', 'failed', '{}', 'nowhere', 50)
) as movement (name, payer, payee, amount, token, type, status, metadata, outside, day);

insert into movements
select
  payment_requests.created_at + interval '1 day', 'request/' || demo.name, payer.handle, payee.handle,
  payment_requests.amount, payment_requests.token, 'payment', 'confirmed',
  jsonb_strip_nulls(jsonb_build_object(
    'payment_request_id', payment_requests.id, 'message_id', payment_requests.message_id, 'note', payment_requests.note
  )),
  null
from (values ('class'), ('bowls')) as demo (name)
join payment_requests on payment_requests.id = pg_temp.id_of('request/' || demo.name)
join crypto_wallets as payer on payer.user_id = payment_requests.payer_id and payer.is_primary
join crypto_wallets as payee on payee.user_id = payment_requests.requester_id and payee.is_primary;

insert into movements
select
  moved.at, moved.type || '/' || demo.stake,
  case moved.type when 'stake' then crypto_wallets.handle end,
  case moved.type when 'stake' then null else crypto_wallets.handle end,
  moved.amount, 'VIBES', moved.type, 'confirmed', jsonb_build_object('stake_id', user_stakes.id), null
from (values ('lumen/founder'), ('priya/pathfinder'), ('sol/pathfinder'), ('tomo/explorer')) as demo (stake)
join user_stakes on user_stakes.id = pg_temp.id_of('stake/' || demo.stake)
join crypto_wallets on crypto_wallets.id = user_stakes.wallet_id
cross join lateral (
  values
    ('stake', user_stakes.staked_amount, user_stakes.staked_at),
    ('unstake', user_stakes.staked_amount, user_stakes.unstaked_at),
    ('reward', user_stakes.rewards_earned, user_stakes.unstaked_at)
) as moved (type, amount, at)
where moved.at is not null;

insert into movements
select
  pg_temp.day(day), 'treasury/' || name, 'treasury-sunrise', payee, amount, 'VIBES', 'payment', status,
  jsonb_build_object('treasury_id', pg_temp.id_of('treasury/sunrise'), 'spent_by', pg_temp.person('lumen'), 'note', note), null
from (
  values
    ('flasks', 'bea', 60, 'confirmed', 'Thermos flasks, second hand', 40),
    ('blankets', 'sol', 120, 'pending', 'Blankets for the pier', 69)
) as spending (name, payee, amount, status, note, day);

insert into movements
select
  pg_temp.day(day), 'perk/' || perk || '/' || payer, payer, payee, amount, 'VIBES', 'payment', 'confirmed',
  jsonb_build_object('perk_id', pg_temp.id_of('perk/' || perk)), null
from (
  values
    ('class', 'priya', 'sol', 50, 34),
    ('loaf', 'kojo', 'bea', 25, 61),
    ('carnival', 'tomo', 'bea', 10, 48)
) as redeemed (perk, payer, payee, amount, day);

create temporary table earned on commit drop as
select
  pg_temp.day(day) as at,
  username || '/' || name as name,
  username,
  base * multiplier as amount,
  multiplier::numeric(4, 2) as multiplier,
  base,
  reward_type,
  source_type,
  source_id,
  claimed
from (
  values
    ('lumen', 'log', 10, 1.0, 'practice', 'practice_log', pg_temp.id_of('log/lumen/breath/40'), 40.1, true),
    (
      'lumen', 'streak', 10, 1.5, 'streak', 'streak',
      (select id from practice_streaks where practice_id = pg_temp.id_of('practice/lumen/breath')), 46.5, true
    ),
    ('lumen', 'referral', 50, 1.0, 'referral', 'referral', pg_temp.id_of('referral/priya'), 22.5, true),
    ('priya', 'log', 10, 1.0, 'practice', 'practice_log', pg_temp.id_of('log/priya/meditation/58'), 58.2, true),
    ('priya', 'community', 20, 1.0, 'community', null, null, 60, false),
    ('kojo', 'bonus', 30, 1.0, 'bonus', null, null, 21, true),
    ('marisol', 'log', 10, 1.2, 'practice', 'practice_log', pg_temp.id_of('log/marisol/dance/69'), 69.5, false),
    ('tomo', 'achievement', 15, 1.0, 'achievement', 'achievement', pg_temp.id_of('achievement/first-haiku'), 62, true)
) as reward (username, name, base, multiplier, reward_type, source_type, source_id, day, claimed);

insert into movements
select
  at + interval '1 hour', 'reward/' || name, null, username, amount, 'VIBES', 'reward', 'confirmed',
  jsonb_strip_nulls(jsonb_build_object(
    'reward_id', pg_temp.id_of('reward/' || name), 'source_type', source_type, 'source_id', source_id
  )),
  null
from earned
where claimed;

insert into vibe_rewards (
  id, user_id, wallet_id, amount, reward_type, source_id, source_type, multiplier, metadata, created_at
)
select
  pg_temp.id_of('reward/' || name), pg_temp.person(username), pg_temp.id_of('wallet/' || username), amount, reward_type,
  source_id, source_type, multiplier, jsonb_build_object('base_amount', base::text), at
from earned
order by at, name;

insert into crypto_transactions (
  id, from_wallet_id, to_wallet_id, from_address, to_address, amount, token, chain, tx_hash, status, type, metadata,
  created_at, confirmed_at
)
select
  pg_temp.id_of('movement/' || name),
  payer.id,
  payee.id,
  coalesce(payer.wallet_address, '0x' || left(md5(outside) || md5(outside || '/2'), 40)),
  coalesce(payee.wallet_address, '0x' || left(md5(outside) || md5(outside || '/2'), 40)),
  amount,
  token,
  coalesce(payer.chain, payee.chain),
  case when type in ('deposit', 'withdrawal') and status = 'confirmed' then '0x' || md5('hash/' || name) || md5('hash/2/' || name) end,
  case status when 'failed' then 'pending' else status end,
  type,
  metadata,
  at,
  case status when 'confirmed' then at end
from movements
left join crypto_wallets as payer on payer.handle = movements.from_wallet
left join crypto_wallets as payee on payee.handle = movements.to_wallet
order by at, name;

-- A transaction cannot begin at its end.
update crypto_transactions
set status = 'failed'
from movements
where crypto_transactions.id = pg_temp.id_of('movement/' || movements.name)
  and movements.status = 'failed';

update vibe_rewards
set transaction_id = pg_temp.id_of('movement/reward/' || earned.name)
from earned
where vibe_rewards.id = pg_temp.id_of('reward/' || earned.name)
  and earned.claimed;

update payment_requests
set status = 'paid',
    paid_transaction_id = crypto_transactions.id,
    resolved_at = crypto_transactions.created_at
from (values ('class'), ('bowls')) as demo (name)
join crypto_transactions on crypto_transactions.id = pg_temp.id_of('movement/request/' || demo.name)
where payment_requests.id = pg_temp.id_of('request/' || demo.name);

insert into treasury_approvals (id, transaction_id, signer_id, created_at)
select
  pg_temp.id_of('approval/' || spending || '/' || signer),
  pg_temp.id_of('movement/treasury/' || spending),
  pg_temp.person(signer),
  pg_temp.day(day)
from (
  values
    ('flasks', 'lumen', 39.5),
    ('flasks', 'priya', 40),
    ('blankets', 'lumen', 69)
) as approval (spending, signer, day);

insert into perk_redemptions (id, perk_id, user_id, transaction_id, status, redeemed_at)
select
  pg_temp.id_of('redemption/' || perk || '/' || username),
  pg_temp.id_of('perk/' || perk),
  pg_temp.person(username),
  case when perk <> 'tea' then pg_temp.id_of('movement/perk/' || perk || '/' || username) end,
  status,
  pg_temp.day(day)
from (
  values
    ('class', 'priya', 'used', 34),
    ('loaf', 'kojo', 'redeemed', 61),
    ('carnival', 'tomo', 'expired', 48),
    ('tea', 'lumen', 'redeemed', 35)
) as redemption (perk, username, status, day);

insert into impact_votes (id, user_id, feature_id, initiative_id, weight, created_at)
select
  pg_temp.id_of('vote/' || username || '/' || subject),
  pg_temp.person(username),
  case kind when 'feature' then pg_temp.id_of('feature/' || subject) end,
  case kind when 'initiative' then pg_temp.id_of('initiative/' || subject) end,
  weight,
  pg_temp.day(day)
from (
  values
    ('lumen', 'feature', 'offline', 3, 24),
    ('priya', 'feature', 'offline', 2, 25),
    ('tomo', 'feature', 'offline', 1, 21),
    ('kojo', 'feature', 'circles', 1, 31),
    ('lumen', 'initiative', 'beach', 3, 39),
    ('noor', 'initiative', 'beach', 1, 38.5),
    ('bea', 'initiative', 'bread', 1, 42.2)
) as vote (username, kind, subject, weight, day);

update vibe_token_balances
set id = pg_temp.id_of('balance/' || crypto_wallets.handle),
    updated_at = coalesce(
      (
        select max(at)
        from movements
        where token = 'VIBES'
          and crypto_wallets.handle in (from_wallet, to_wallet)
      ),
      crypto_wallets.created_at
    )
from crypto_wallets
where crypto_wallets.id = vibe_token_balances.wallet_id
  and crypto_wallets.id = pg_temp.id_of('wallet/' || crypto_wallets.handle);

update community_treasuries
set updated_at = pg_temp.day(40)
where id = pg_temp.id_of('treasury/sunrise');

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'onboarding_state', 'memberships', 'practice_streaks', 'crypto_wallets', 'vibe_token_balances',
    'community_treasuries'
  ]
  loop
    execute format('alter table %I enable trigger %I', each_table, 'update_' || each_table || '_updated_at');
  end loop;
end
$$;
drop function pg_temp.far_away();
drop function pg_temp.day(numeric);
drop function pg_temp.id_of(text);
drop function pg_temp.person(text);
