-- A campaign's life: drafted (a plain insert), funded, paused and resumed, completed. Its remaining budget is the
-- escrow: funding takes the whole budget from the business, completing returns the remainder.

-- To those who do not manage it, a campaign that they might see looks like one that is not there.
create function lock_campaign(p_campaign_id uuid, p_actor uuid)
returns campaigns
language plpgsql
set search_path from current
as $$
declare
  campaign campaigns;
begin
  select * into campaign from campaigns where id = p_campaign_id for no key update;
  if not found or campaign.business_id <> p_actor and not is_administrator(p_actor::text) then
    perform refuse('CAMPAIGN_NOT_FOUND', 'You have no such campaign.', 'campaignId');
  end if;
  return campaign;
end
$$;

create function require_status(p_campaign campaigns, variadic p_statuses text[])
returns void
language plpgsql
set search_path from current
as $$
begin
  if p_campaign.status <> all (p_statuses) then
    perform refuse(
      'CAMPAIGN_' || upper(p_campaign.status), format('The campaign is %s.', p_campaign.status), 'campaignId'
    );
  end if;
end
$$;

create function revise_campaign(
  p_campaign_id uuid,
  p_objective text,
  p_payout_per_action numeric,
  p_total_budget numeric
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  campaign campaigns := lock_campaign(p_campaign_id, require_member());
begin
  perform require_status(campaign, 'draft');
  if p_objective is null or p_objective not in ('click', 'conversion', 'sale') then
    perform refuse('OBJECTIVE_INVALID', 'A campaign pays for clicks, conversions or sales.', 'objective');
  end if;
  update campaigns
  set objective = p_objective,
      payout_per_action = require_amount(p_payout_per_action, 'payoutPerAction'),
      total_budget = require_amount(p_total_budget, 'totalBudget')
  where id = campaign.id;
  return jsonb_build_object('campaign', campaign.id);
end
$$;
comment on function revise_campaign is 'Changes a draft''s objective and money.';

create function fund_campaign(p_campaign_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  business uuid := require_member();
  replay jsonb := claim_key(
    business, 'fund_campaign', p_idempotency_key, jsonb_build_object('campaign', p_campaign_id)
  );
  wallet uuid := wallet_of(business);
  campaign campaigns;
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  campaign := lock_campaign(p_campaign_id, business);
  if campaign.business_id <> business then
    perform refuse('CAMPAIGN_NOT_FOUND', 'You have no such campaign.', 'campaignId');
  end if;
  perform require_role(business, 'business', 'NOT_A_BUSINESS', 'Only businesses run campaigns.');
  perform require_status(campaign, 'draft');
  if campaign.total_budget < campaign.payout_per_action then
    perform refuse('BUDGET_TOO_SMALL', 'The budget does not pay for a single action.', 'campaignId');
  end if;
  perform lock_wallets(business);
  perform require_funds(wallet, campaign.total_budget, 'campaignId');
  entry := post_entry(
    wallet, 'escrow', campaign.id, campaign.total_budget, 'debit', 'settled',
    format('Budget of campaign "%s"', campaign.title)
  );
  update campaigns
  set remaining_budget = total_budget,
      status = 'active'
  where id = campaign.id;
  return keep_answer(
    business,
    p_idempotency_key,
    jsonb_build_object('campaign', campaign.id, 'wallet', wallet, 'entries', array[entry])
  );
end
$$;
comment on function fund_campaign is 'Sets a draft''s budget aside and starts the campaign.';

create function pause_campaign(p_campaign_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  campaign campaigns := lock_campaign(p_campaign_id, require_member());
begin
  perform require_status(campaign, 'active');
  update campaigns set status = 'paused' where id = campaign.id;
  return jsonb_build_object('campaign', campaign.id);
end
$$;
comment on function pause_campaign is 'Stops payouts for a while.';

create function resume_campaign(p_campaign_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  campaign campaigns := lock_campaign(p_campaign_id, require_member());
begin
  perform require_status(campaign, 'paused');
  update campaigns set status = 'active' where id = campaign.id;
  return jsonb_build_object('campaign', campaign.id);
end
$$;
comment on function resume_campaign is 'Goes on with a paused campaign.';

create function complete_campaign(p_campaign_id uuid, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := require_member();
  replay jsonb := claim_key(
    actor, 'complete_campaign', p_idempotency_key, jsonb_build_object('campaign', p_campaign_id)
  );
  campaign campaigns;
  wallet uuid;
  entries uuid[] := '{}';
begin
  if replay is not null then
    return replay;
  end if;
  campaign := lock_campaign(p_campaign_id, actor);
  perform require_status(campaign, 'active', 'paused');
  update campaign_creators
  set status = case status when 'accepted' then 'completed' else 'rejected' end
  where campaign_id = campaign.id
    and status in ('pending', 'accepted');
  perform lock_wallets(campaign.business_id);
  wallet := wallet_of(campaign.business_id);
  if campaign.remaining_budget > 0 then
    entries := array[
      post_entry(
        wallet, 'refund', campaign.id, campaign.remaining_budget, 'credit', 'settled',
        format('Remainder of campaign "%s"', campaign.title)
      )
    ];
  end if;
  update campaigns
  set remaining_budget = 0,
      status = 'completed'
  where id = campaign.id;
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('campaign', campaign.id, 'wallet', wallet, 'entries', entries)
  );
end
$$;
comment on function complete_campaign is 'Closes a campaign and returns what is left of its budget.';
