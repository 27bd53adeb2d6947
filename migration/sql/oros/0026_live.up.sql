-- Live shopping: announced, on air, over; sales while on air.
create function create_live_event(
  p_title text,
  p_description text default null,
  p_campaign_id uuid default null,
  p_stream_url text default null,
  p_scheduled_at timestamptz default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  host uuid := require_member();
  live_event uuid;
begin
  perform require_role(host, 'creator', 'NOT_A_CREATOR', 'Only creators host live events.');
  if coalesce(char_length(btrim(p_title)) not between 1 and 200, true) then
    perform refuse('TITLE_INVALID', 'The title must have 1 to 200 characters.', 'title');
  end if;
  if p_campaign_id is not null and not exists (
    select
    from campaign_creators
    where campaign_id = p_campaign_id
      and creator_id = host
      and status = 'accepted'
  ) then
    perform refuse('NOT_ACCEPTED', 'The campaign has not accepted you.', 'campaignId');
  end if;
  insert into live_events (creator_id, campaign_id, title, description, stream_url, scheduled_at)
  values (host, p_campaign_id, p_title, p_description, p_stream_url, p_scheduled_at)
  returning id into live_event;
  return jsonb_build_object('live_event', live_event);
end
$$;
comment on function create_live_event is 'Announces a live shopping session.';

create function lock_live_event(p_live_event_id uuid, p_host uuid, variadic p_statuses text[])
returns live_events
language plpgsql
set search_path from current
as $$
declare
  live_event live_events;
begin
  select * into live_event from live_events where id = p_live_event_id and creator_id = p_host for no key update;
  if not found then
    perform refuse('LIVE_EVENT_NOT_FOUND', 'You host no such live event.', 'liveEventId');
  elsif live_event.status <> all (p_statuses) then
    perform refuse(
      'LIVE_EVENT_' || upper(live_event.status), format('The live event is %s.', live_event.status), 'liveEventId'
    );
  end if;
  return live_event;
end
$$;

create function start_live_event(p_live_event_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  live_event live_events := lock_live_event(p_live_event_id, require_member(), 'scheduled');
begin
  update live_events
  set status = 'live',
      started_at = now()
  where id = live_event.id;
  return jsonb_build_object('live_event', live_event.id);
end
$$;
comment on function start_live_event is 'Goes on air.';

create function end_live_event(p_live_event_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  live_event live_events := lock_live_event(p_live_event_id, require_member(), 'live');
begin
  update live_events
  set status = 'ended',
      ended_at = now()
  where id = live_event.id;
  return jsonb_build_object('live_event', live_event.id);
end
$$;
comment on function end_live_event is 'Goes off air.';

create function cancel_live_event(p_live_event_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  live_event live_events := lock_live_event(p_live_event_id, require_member(), 'scheduled');
begin
  update live_events set status = 'canceled' where id = live_event.id;
  return jsonb_build_object('live_event', live_event.id);
end
$$;
comment on function cancel_live_event is 'Calls a live event off.';

create function buy_live_sale(p_live_event_id uuid, p_amount numeric, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  buyer uuid := require_member();
  price numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    buyer, 'buy_live_sale', p_idempotency_key,
    jsonb_build_object('live_event', p_live_event_id, 'amount', price)
  );
  fee numeric := platform_fee(price);
  live_event live_events;
  sale uuid;
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  -- Shared, so that many buy at once but the event does not end under them.
  select * into live_event from live_events where id = p_live_event_id for share;
  if not found then
    perform refuse('LIVE_EVENT_NOT_FOUND', 'There is no such live event.', 'liveEventId');
  elsif live_event.status <> 'live' then
    perform refuse('LIVE_EVENT_NOT_LIVE', 'The live event is not on air.', 'liveEventId');
  elsif live_event.creator_id = buyer then
    perform refuse('SELF_PURCHASE', 'You cannot buy from yourself.', 'liveEventId');
  end if;
  perform lock_wallets(buyer, live_event.creator_id);
  insert into live_sales (live_event_id, buyer_id, amount, platform_fee, net_amount)
  values (live_event.id, buyer, price, fee, price - fee)
  returning id into sale;
  entry := pay_member(
    buyer, live_event.creator_id, price, fee, 'live_sale', sale,
    format('Bought in "%s"', live_event.title), format('Sold in "%s"', live_event.title)
  );
  return keep_answer(
    buyer,
    p_idempotency_key,
    jsonb_build_object(
      'live_sale', sale, 'live_event', live_event.id, 'wallet', wallet_of(buyer), 'entries', array[entry]
    )
  );
end
$$;
comment on function buy_live_sale is 'Buys in a live event that is on air.';
