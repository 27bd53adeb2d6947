-- Creators apply to campaigns; the business decides.
create function apply_to_campaign(p_campaign_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  creator uuid := require_member();
  campaign campaigns;
  application uuid;
begin
  perform require_role(creator, 'creator', 'NOT_A_CREATOR', 'Only creators take part in campaigns.');
  -- Held until the end, so that the campaign does not close meanwhile.
  select * into campaign from campaigns where id = p_campaign_id and status = 'active' for share;
  if not found then
    perform refuse('CAMPAIGN_NOT_FOUND', 'There is no such active campaign.', 'campaignId');
  elsif campaign.business_id = creator then
    perform refuse('OWN_CAMPAIGN', 'You cannot take part in your own campaign.', 'campaignId');
  end if;
  insert into campaign_creators (campaign_id, creator_id)
  values (campaign.id, creator)
  on conflict (campaign_id, creator_id) do nothing
  returning id into application;
  if application is null then
    perform refuse('ALREADY_APPLIED', 'You have applied to this campaign already.', 'campaignId');
  end if;
  return jsonb_build_object('campaign_creator', application, 'campaign', campaign.id);
end
$$;
comment on function apply_to_campaign is 'Asks to take part in an active campaign.';

create function decide_application(p_campaign_creator_id uuid, p_accept boolean)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  campaign uuid;
begin
  if p_accept is null then
    perform refuse('DECISION_REQUIRED', 'Accept the creator or not.', 'accept');
  end if;
  select campaigns.id
  into campaign
  from campaign_creators
  join campaigns on campaigns.id = campaign_creators.campaign_id
  where campaign_creators.id = p_campaign_creator_id
    and (campaigns.business_id = actor or is_administrator(actor::text));
  if not found then
    perform refuse('APPLICATION_NOT_FOUND', 'Your campaigns have no such application.', 'campaignCreatorId');
  end if;
  update campaign_creators
  set status = case when p_accept then 'accepted' else 'rejected' end,
      accepted_at = case when p_accept then now() end
  where id = p_campaign_creator_id
    and status = 'pending';
  if not found then
    perform refuse('ALREADY_DECIDED', 'This application has been decided.', 'campaignCreatorId');
  end if;
  return jsonb_build_object('campaign_creator', p_campaign_creator_id, 'campaign', campaign);
end
$$;
comment on function decide_application is 'Accepts a creator into a campaign, or not.';
