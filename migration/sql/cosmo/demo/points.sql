-- What people did, and the points for it, in the order in which it happened; balances and hashes follow by the ledger's
-- trigger.
create temporary table done (
  at timestamptz,
  name text,
  user_id uuid,
  action_type action_type,
  request_id text,
  metadata jsonb,
  amount numeric,
  transaction_type transaction_type,
  description text
) on commit drop;

insert into done
select
  pg_temp.day(joined), 'signup/' || username, pg_temp.id_of(username), 'signup', 'signup:' || pg_temp.id_of(username),
  '{}', 100, 'credit', 'Welcome bonus'
from people;

insert into done
select
  messages.created_at, 'message/' || messages.id, conversations.user_id, 'chat_message', 'message:' || messages.id,
  jsonb_build_object('conversation_id', conversations.id, 'message_id', messages.id), null, null, null
from messages
join conversations on conversations.id = messages.conversation_id
join people on pg_temp.id_of(people.username) = conversations.user_id
where messages.role = 'user';

insert into done
select
  subscriptions.started_at, 'subscription/' || subscriptions.id, subscriptions.user_id, 'subscription_start',
  format('subscription:%s:start', subscriptions.id),
  jsonb_build_object('subscription_id', subscriptions.id, 'tier', tiers.name),
  case when tiers.price_monthly > 0 then 40 * tiers.equity_multiplier end,
  case when tiers.price_monthly > 0 then 'credit'::transaction_type end,
  case when tiers.price_monthly > 0 then format('Thank you for subscribing to %s', tiers.name) end
from user_subscriptions as subscriptions
join subscription_tiers as tiers on tiers.id = subscriptions.tier_id
join people on pg_temp.id_of(people.username) = subscriptions.user_id;

insert into done
select
  installations.installed_at, 'install/' || installations.id, installations.user_id, 'app_install',
  format('app:%s:install', installations.id), jsonb_build_object('app_id', installations.app_id), null, null, null
from user_apps as installations
join people on pg_temp.id_of(people.username) = installations.user_id;

insert into done
select
  pg_temp.day(day), 'deed/' || username || '/' || day, pg_temp.id_of(username), action::action_type,
  format('demo:%s:%s', username, day),
  jsonb_strip_nulls(jsonb_build_object('app_id', pg_temp.id_of('app/' || app))),
  amount, type::transaction_type, description
from (
  values
    ('priya', 'daily_active', null, 1.00, 'credit', 'A day with Cosmo', 10.5),
    ('priya', 'app_usage', 'star-journal', 12.50, 'credit', 'A week of stars', 18),
    ('priya', 'app_usage', null, 30.00, 'debit', 'A theme for Star Journal', 19),
    ('priya', 'achievement_unlock', null, 20.00, 'credit', 'Ten conversations', 31),
    ('tomo', 'app_usage', 'star-journal', 7.25, 'credit', 'A week of stars', 21),
    ('tomo', 'milestone_reached', null, 15.00, 'credit', 'A month with Cosmo', 33),
    ('wren', 'app_usage', 'night-walks', 60.00, 'credit', 'Sixty kilometres by night', 25),
    ('wren', 'app_usage', null, 100.00, 'debit', 'A lamp', 26),
    ('lumen', 'subscription_renewal', null, 80.00, 'credit', 'Thank you for another month', 37),
    ('lumen', 'app_usage', 'orbit-habits', 0.12345678, 'credit', 'Rounding in your favour', 38),
    ('noor', 'subscription_cancel', null, null, null, null, 43)
) as deed (username, action, app, amount, type, description, day);

-- Priya's and Lumen's friends came through; Jonah's referral was cancelled, Ezra's waits, for as long as the demo is
-- looked at.
update settings set referral_days = 3650;

insert into referrals (id, referrer_id, referred_id, status, created_at, updated_at)
select
  pg_temp.id_of('referral/' || people.username),
  pg_temp.id_of(people.referred_by),
  pg_temp.id_of(people.username),
  case people.username when 'jonah' then 'cancelled' when 'wren' then 'expired' else 'pending' end::referral_status,
  pg_temp.day(people.joined),
  pg_temp.day(people.joined)
from people
where people.referred_by is not null;

insert into done
select
  referrals.created_at + interval '2 days',
  'referral/' || referrals.id || '/' || part.side,
  part.user_id,
  'referral_completed',
  format('referral:%s:%s', referrals.id, part.side),
  jsonb_build_object('referral_id', referrals.id),
  part.amount,
  'credit',
  part.description
from referrals
cross join lateral (
  values
    ('referrer', referrals.referrer_id, 50, 'Referral reward'),
    ('referred', referrals.referred_id, 25, 'Referral bonus')
) as part (side, user_id, amount, description)
where referrals.referred_id in (pg_temp.id_of('tomo'), pg_temp.id_of('noor'));

insert into user_interactions (id, user_id, action_type, request_id, action_metadata, ip_address, user_agent, created_at)
select
  pg_temp.id_of('interaction/' || name), user_id, action_type, request_id, metadata, '192.0.2.7', 'Demo/1.0', at
from done
order by at, name;

insert into equity_transactions (id, user_id, interaction_id, amount, transaction_type, description, created_at)
select
  pg_temp.id_of('transaction/' || name), user_id, pg_temp.id_of('interaction/' || name), amount, transaction_type,
  description, at
from done
where amount is not null
order by at, name;

update referrals
set status = 'completed',
    completed_at = referrals.created_at + interval '2 days',
    updated_at = referrals.created_at + interval '2 days',
    referrer_reward_transaction_id = pg_temp.id_of('transaction/referral/' || referrals.id || '/referrer'),
    referred_reward_transaction_id = pg_temp.id_of('transaction/referral/' || referrals.id || '/referred')
where referred_id in (pg_temp.id_of('tomo'), pg_temp.id_of('noor'));

update apps
set equity_distributed = given.points
from (
  select metadata ->> 'app_id' as app, sum(amount) as points
  from done
  where metadata ? 'app_id'
    and transaction_type = 'credit'
  group by app
) as given
where given.app = apps.id::text;

-- The first month is sealed, and its root is on a blockchain.
with sealed as (
  select id, user_id, seq, chain_hash, row_number() over (order by seq) - 1 as place
  from equity_transactions
  where id in (select pg_temp.id_of('transaction/' || name) from done where at < pg_temp.day(31))
), batch as (
  insert into equity_batches (id, first_seq, last_seq, transaction_count, merkle_root, created_at)
  select
    pg_temp.id_of('batch/1'), min(seq), max(seq), count(*), merkle_root(array_agg(merkle_leaf(chain_hash) order by seq)),
    pg_temp.day(31)
  from sealed
  returning id
)
insert into equity_anchors (transaction_id, user_id, batch_id, leaf_index, leaf_hash)
select sealed.id, sealed.user_id, batch.id, sealed.place, merkle_leaf(sealed.chain_hash)
from sealed
cross join batch;

insert into equity_publications (batch_id, network, block_height, transaction_hash, created_at)
values (pg_temp.id_of('batch/1'), 'demonet', 7040512, '0x' || repeat('5eed', 16), pg_temp.day(31.1));

insert into audit_logs (id, table_name, operation, record_id, user_id, old_data, new_data, created_at)
values
  (
    pg_temp.id_of('audit/1'), 'apps', 'UPDATE', pg_temp.id_of('app/comet-mail')::text, pg_temp.id_of('ada'),
    '{"slug": "comet-mail", "is_active": true}', '{"slug": "comet-mail", "is_active": false}', pg_temp.day(22)
  ),
  (
    pg_temp.id_of('audit/2'), 'referrals', 'UPDATE', pg_temp.id_of('referral/jonah')::text, pg_temp.id_of('ada'),
    '{"status": "pending"}', '{"status": "cancelled"}', pg_temp.day(23)
  );

select refresh_equity_balances();

do $$
declare
  each_trigger record;
begin
  for each_trigger in
    select tgrelid::regclass as of_table, tgname
    from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where relnamespace = quote_ident(current_schema())::regnamespace
      and tgenabled = 'D'
  loop
    execute format('alter table %s enable trigger %I', each_trigger.of_table, each_trigger.tgname);
  end loop;
end
$$;
drop function pg_temp.day(numeric);
drop function pg_temp.id_of(text);
