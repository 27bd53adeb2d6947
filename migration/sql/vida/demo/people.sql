-- The demo world's people, and the ids and clock that all of it is made with: the same on every machine.
create function pg_temp.id_of(p_thing text)
returns text
language sql
immutable
return md5('vida:' || p_thing)::uuid::text;

-- Days and time of day since the platform opened.
create function pg_temp.day(p_day numeric)
returns timestamptz
language sql
immutable
return timestamptz '2026-01-05 09:00:00Z' + p_day * interval '1 day';

-- The demo's past has its own time, not the time at which it is made.
do $$
declare
  each_trigger record;
begin
  for each_trigger in
    select tgrelid::regclass as of_table, tgname
    from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where relnamespace = quote_ident(current_schema())::regnamespace
      and tgname like 'update\_%\_updated\_at'
  loop
    execute format('alter table %s disable trigger %I', each_trigger.of_table, each_trigger.tgname);
  end loop;
end
$$;

-- Figures for the plans, as somebody might set them.
update subscription_plans
set price = plan.price,
    stream_minutes_per_week = plan.minutes,
    avatar_max_count = plan.avatars,
    max_concurrent_streams = plan.streams,
    max_resolution = plan.resolution,
    max_file_size_mb = plan.megabytes,
    custom_avatars = plan.rank >= 1,
    face_tracking = plan.rank >= 1,
    body_tracking = plan.rank >= 2,
    hand_tracking = plan.rank >= 3,
    auto_rigging_enabled = plan.rank >= 2,
    max_bones = plan.rank * 40,
    x_spaces_hosting = plan.rank >= 1,
    priority_support = plan.rank >= 3,
    is_popular = plan.rank = 2,
    is_active = plan.rank < 4,
    is_coming_soon = plan.rank = 4
from (
  values
    ('free', 0, 0.00, 15, 1, 1, '720p', 25),
    ('reply_guy', 1, 9.00, 120, 3, 1, '720p', 50),
    ('spartan', 2, 29.00, 600, 10, 2, '1080p', 100),
    ('zeus', 3, 79.00, 1800, 25, 3, '1440p', 250),
    ('goat', 4, 199.00, 6000, 100, 5, '2160p', 500)
) as plan (id, rank, price, minutes, avatars, streams, resolution, megabytes)
where plan.id = subscription_plans.id;
update subscription_plans
set created_at = pg_temp.day(0),
    updated_at = pg_temp.day(0);

insert into users (
  id, username, email, avatar_url, role, twitter_handle, stripe_customer_id, created_at, updated_at, email_verified
)
select
  pg_temp.id_of(username),
  username,
  username || '@vida.example',
  'https://images.vida.example/people/' || username || '.jpg',
  role,
  handle,
  case when role = 'user' then 'cus_demo_' || username end,
  pg_temp.day(joined),
  pg_temp.day(joined),
  username <> 'jonah'
from (
  values
    ('ada', 'admin', null, 0),
    ('lumen', 'user', 'lumen_light', 1),
    ('marisol', 'user', 'marisol_moves', 1.5),
    ('kojo', 'user', 'kojo_cooks', 2),
    ('tomo', 'user', null, 4),
    ('wren', 'user', 'wren_reads', 5),
    ('jonah', 'user', null, 8)
) as person (username, role, handle, joined)
order by person.joined;

insert into user_subscriptions (
  user_id, plan_id, start_date, end_date, auto_renew, status, stream_time_remaining, stripe_subscription_id,
  created_at, updated_at
)
select
  pg_temp.id_of(username),
  plan_id,
  pg_temp.day(started),
  -- Those that run do so for years, so that the demo does not run out.
  pg_temp.day(ends),
  status = 'active',
  status,
  stream_minutes_per_week,
  case when price > 0 then format('sub_demo_%s_%s', username, plan_id) end,
  pg_temp.day(started),
  pg_temp.day(started)
from (
  values
    ('marisol', 'reply_guy', 2, 32, 'expired'),
    ('lumen', 'zeus', 3, 3650, 'active'),
    ('kojo', 'reply_guy', 4, 3650, 'active'),
    ('tomo', 'free', 5, null, 'active'),
    ('wren', 'spartan', 6, 21, 'cancelled'),
    ('marisol', 'spartan', 33, 3650, 'active')
) as subscribed (username, plan_id, started, ends, status)
join subscription_plans on subscription_plans.id = subscribed.plan_id
order by subscribed.started;

insert into add_ons (addon_id, name, price, description, created_at, updated_at)
values
  ('stream_hours', 'Stream hours', 300, 'One more hour of streaming, in the week you choose.', pg_temp.day(0), pg_temp.day(0)),
  ('voice_clone', 'Voice clone', 1900, 'A voice for your avatar, made from yours.', pg_temp.day(0), pg_temp.day(0));

insert into user_add_ons (user_id, addon_id, quantity, status, expires_at, used_at, created_at, updated_at)
select
  pg_temp.id_of(username), addon_id, quantity, status, pg_temp.day(expires), pg_temp.day(used), pg_temp.day(bought),
  pg_temp.day(coalesce(used, expires, bought))
from (
  values
    ('lumen', 'voice_clone', 1, 'used', null::numeric, 12, 11),
    ('tomo', 'stream_hours', 2, 'used', null, 15, 14),
    ('tomo', 'stream_hours', 3, 'active', 3650, null, 16),
    ('kojo', 'stream_hours', 1, 'expired', 47, null, 17)
) as purchase (username, addon_id, quantity, status, expires, used, bought)
order by purchase.bought;
