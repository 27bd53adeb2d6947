-- Links by which a creator's effect is counted.
create function create_tracking_link(p_campaign_id uuid, p_url text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  creator uuid := require_member();
  link uuid;
  short_code text;
begin
  if not exists (
    select
    from campaign_creators
    join campaigns on campaigns.id = campaign_creators.campaign_id
    where campaign_creators.campaign_id = p_campaign_id
      and campaign_creators.creator_id = creator
      and campaign_creators.status = 'accepted'
      and campaigns.status in ('active', 'paused')
  ) then
    perform refuse('NOT_ACCEPTED', 'Only creators whom the campaign has accepted get links.', 'campaignId');
  end if;
  if coalesce(p_url !~* '^https?://[^\s/?#@\\]+([/?#][^\s\\]*)?$' or char_length(p_url) > 2000, true) then
    perform refuse('URL_INVALID', 'The link must lead to a web address (http or https).', 'url');
  end if;
  loop
    -- Ten of 62 letters are no secret, but not to be guessed or met twice either.
    short_code := left(
      translate(encode(sha256(uuid_send(gen_random_uuid())), 'base64'), '+/=' || chr(10), 'xy'),
      10
    );
    insert into tracking_links (campaign_id, creator_id, code, url)
    values (p_campaign_id, creator, short_code, p_url)
    on conflict (code) do nothing
    returning id into link;
    exit when link is not null;
  end loop;
  return jsonb_build_object('tracking_link', link, 'campaign', p_campaign_id, 'code', short_code);
end
$$;
comment on function create_tracking_link is 'Makes a short link for an accepted creator.';

create function record_click(p_code text, p_ip_address inet, p_user_agent text)
returns text
language plpgsql
security definer
set search_path from current
as $$
declare
  link tracking_links;
begin
  update tracking_links
  set click_count = click_count + 1
  where code = p_code
  returning * into link;
  if not found then
    return null;
  end if;
  insert into events (campaign_id, creator_id, tracking_link_id, supporter_id, event_type, ip_address, user_agent)
  values (
    link.campaign_id, link.creator_id, link.id, link.supporter_id, 'click', p_ip_address, left(p_user_agent, 500)
  );
  return link.url;
end
$$;
comment on function record_click is 'Records that a link was followed and gives where it leads; null for an unknown code.';
