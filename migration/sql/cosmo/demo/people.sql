-- The demo world's people, and the ids and clock that all of it is made with: the same on every machine.
create function pg_temp.id_of(p_thing text)
returns uuid
language sql
immutable
return md5('cosmo:' || p_thing)::uuid;

-- Days and time of day since the platform opened.
create function pg_temp.day(p_day numeric)
returns timestamptz
language sql
immutable
return timestamptz '2026-01-05 09:00:00Z' + p_day * interval '1 day';

-- The demo's past has its own time and ids, not those at which it is made.
do $$
declare
  each_trigger record;
begin
  for each_trigger in
    select tgrelid::regclass as of_table, tgname
    from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where relnamespace = quote_ident(current_schema())::regnamespace
      and (tgname like 'audit\_%' or tgname like 'update\_%\_updated\_at' or tgname = 'messages_counted')
      and relname <> 'audit_logs'
  loop
    execute format('alter table %s disable trigger %I', each_trigger.of_table, each_trigger.tgname);
  end loop;
end
$$;

create temporary table people (
  username text,
  display_name text,
  referral_code text,
  referred_by text,
  joined numeric
) on commit drop;
insert into people
values
  ('ada', 'Ada Lindqvist', 'ADAKEEPS', null, 0),
  ('priya', 'Priya Raman', 'PRIYA234', null, 1),
  ('tomo', 'Tomo Hayashi', 'TMHYSH22', 'priya', 3),
  ('wren', 'Wren Abbott', 'WRENABBT', 'priya', 5),
  ('lumen', 'Lumen Okafor', 'LMENKFR8', null, 6),
  ('jonah', 'Jonah Fields', 'JNAHFLDS', 'tomo', 9),
  ('noor', 'Noor Haddad', 'NRHADDAD', 'lumen', 12),
  ('ezra', 'Ezra Blum', 'EZRABLUM', 'lumen', 60);

insert into auth.users (id, email)
select pg_temp.id_of(username), username || '@cosmo.example'
from people
on conflict (id) do nothing;

insert into profiles (id, username, display_name, avatar_url, referral_code, referred_by, created_at, updated_at)
select
  pg_temp.id_of(username),
  username,
  display_name,
  'https://images.cosmo.example/people/' || username || '.jpg',
  referral_code,
  case when referred_by is not null then pg_temp.id_of(referred_by) end,
  pg_temp.day(joined),
  pg_temp.day(joined)
from people
order by joined;

insert into administrators (user_id, created_at)
values (pg_temp.id_of('ada'), pg_temp.day(0));

-- The catalogue: what the free plan and its sisters offer here, and the apps of others.
update subscription_tiers
set price_monthly = tier.price,
    equity_multiplier = tier.multiplier,
    features = tier.features,
    created_at = pg_temp.day(0),
    updated_at = pg_temp.day(0)
from (
  values
    ('free', 0.00, 1.000, '["20 messages a day", "Earn equity points"]'::jsonb),
    ('pro', 12.00, 1.500, '["Unlimited messages", "The larger model", "Half as many points again"]'),
    ('business', 48.00, 2.000, '["All of pro", "Five seats", "Twice the points"]')
) as tier (name, price, multiplier, features)
where tier.name = subscription_tiers.name;

insert into user_subscriptions (
  id, user_id, tier_id, status, stripe_subscription_id, started_at, current_period_end, created_at, updated_at
)
select
  pg_temp.id_of('subscription/' || username || '/' || tier),
  pg_temp.id_of(username),
  subscription_tiers.id,
  status::subscription_status,
  case when price_monthly > 0 then 'sub_demo_' || username end,
  pg_temp.day(started),
  -- Those that run do so for years, so that the demo does not run out.
  case when price_monthly > 0 then pg_temp.day(ends) end,
  pg_temp.day(started),
  pg_temp.day(started)
from (
  values
    ('priya', 'pro', 'active', 2, 3650),
    ('tomo', 'free', 'active', 3, null),
    ('wren', 'pro', 'past_due', 6, 3650),
    ('lumen', 'business', 'active', 7, 3650),
    ('jonah', 'pro', 'expired', 10, 40),
    ('noor', 'pro', 'cancelled', 13, 43)
) as subscribed (username, tier, status, started, ends)
join subscription_tiers on subscription_tiers.name = subscribed.tier;

insert into apps (id, name, slug, equity_pool_size, is_active, created_at, updated_at)
select pg_temp.id_of('app/' || slug), name, slug, pool, is_active, pg_temp.day(8), pg_temp.day(8)
from (
  values
    ('Star Journal', 'star-journal', 5000.00, true),
    ('Orbit Habits', 'orbit-habits', 800.00, true),
    ('Night Walks', 'night-walks', 60.00, true),
    ('Comet Mail', 'comet-mail', 1000.00, false)
) as app (name, slug, pool, is_active);

insert into user_apps (id, user_id, app_id, installed_at, usage_count, created_at, updated_at)
select
  pg_temp.id_of('installation/' || username || '/' || slug),
  pg_temp.id_of(username),
  pg_temp.id_of('app/' || slug),
  pg_temp.day(day),
  usage_count,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    ('priya', 'star-journal', 2, 10),
    ('priya', 'orbit-habits', 1, 11),
    ('tomo', 'star-journal', 1, 12),
    ('wren', 'night-walks', 3, 14),
    ('lumen', 'orbit-habits', 2, 15)
) as installed (username, slug, usage_count, day);
