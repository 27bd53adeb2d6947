-- What links bring about: recorded, verified, and paid once.
create function record_event(
  p_code text,
  p_event_type text,
  p_idempotency_key text,
  p_value numeric default null,
  p_external_id text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'record_event', p_idempotency_key,
    jsonb_build_object(
      'code', p_code, 'type', p_event_type, 'value', trim_scale(p_value), 'external', p_external_id
    )
  );
  link tracking_links;
  event uuid;
begin
  if replay is not null then
    return replay;
  end if;
  if p_event_type is null or p_event_type not in ('conversion', 'sale') then
    perform refuse('EVENT_TYPE_INVALID', 'A conversion or a sale can be reported.', 'eventType');
  elsif p_event_type = 'sale' or p_value is not null then
    perform require_amount(p_value, 'value');
  end if;
  if char_length(p_external_id) not between 1 and 200 then
    perform refuse('EXTERNAL_ID_INVALID', 'The shop''s number must have 1 to 200 characters.', 'externalId');
  end if;

  select tracking_links.*
  into link
  from tracking_links
  join campaigns on campaigns.id = tracking_links.campaign_id
  where tracking_links.code = p_code
    and (campaigns.business_id = actor or is_administrator(actor::text));
  if not found then
    perform refuse('LINK_NOT_FOUND', 'Your campaigns have no such link.', 'code');
  end if;
  insert into events (campaign_id, creator_id, tracking_link_id, supporter_id, event_type, value, metadata)
  values (
    link.campaign_id, link.creator_id, link.id, link.supporter_id, p_event_type, p_value,
    jsonb_strip_nulls(jsonb_build_object('external_id', p_external_id))
  )
  on conflict (campaign_id, (metadata ->> 'external_id')) where metadata ->> 'external_id' is not null do nothing
  returning id into event;
  if event is null then
    perform refuse('EVENT_ALREADY_RECORDED', 'The campaign has an event of this number already.', 'externalId');
  end if;
  update tracking_links
  set conversion_count = conversion_count + 1
  where id = link.id;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('event', event, 'tracking_link', link.id, 'campaign', link.campaign_id)
  );
end
$$;
comment on function record_event is 'Reports a conversion or sale that came by a link.';

-- The fee comes off the payout: the budget falls by what the business promised, the creator gets the rest.
create function pay_event(p_event events, p_campaign campaigns)
returns uuid
language plpgsql
set search_path from current
as $$
declare
  payout constant numeric := p_campaign.payout_per_action;
  fee constant numeric := platform_fee(p_campaign.payout_per_action);
begin
  update campaign_creators
  set total_earned = total_earned + payout - fee
  where campaign_id = p_campaign.id
    and creator_id = p_event.creator_id
    and status = 'accepted';
  if not found then
    return null;
  end if;
  update campaigns
  set remaining_budget = remaining_budget - payout
  where id = p_campaign.id;
  update events
  set payout_amount = payout,
      platform_fee = fee,
      paid = true,
      paid_at = now()
  where id = p_event.id;
  perform lock_wallets(p_event.creator_id);
  return post_entry(
    wallet_of(p_event.creator_id), 'campaign', p_event.id, payout - fee, 'credit', 'pending',
    format('Payout of campaign "%s"', p_campaign.title)
  );
end
$$;

create function verify_event(p_event_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  event events;
  campaign campaigns;
  entry uuid;
begin
  select * into event from events where id = p_event_id for no key update;
  if found then
    select * into strict campaign from campaigns where id = event.campaign_id for no key update;
  end if;
  if event.id is null or campaign.business_id <> actor and not is_administrator(actor::text) then
    perform refuse('EVENT_NOT_FOUND', 'Your campaigns have no such event.', 'eventId');
  elsif event.verified then
    perform refuse('EVENT_ALREADY_VERIFIED', 'The event has been verified already.', 'eventId');
  end if;
  update events
  set verified = true,
      verified_at = now()
  where id = event.id;
  if event.event_type = campaign.objective
    and campaign.status = 'active'
    and campaign.remaining_budget >= campaign.payout_per_action
  then
    entry := pay_event(event, campaign);
  end if;
  return jsonb_build_object('event', event.id, 'campaign', campaign.id, 'paid', entry is not null);
end
$$;
comment on function verify_event is 'Confirms an event. Where it is what its active campaign pays for and the budget suffices, its creator is credited.';
