-- A boost adds a supporter's money to a running campaign's budget.
create function boost_campaign(p_campaign_id uuid, p_amount numeric, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  supporter uuid := require_member();
  gift numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    supporter, 'boost_campaign', p_idempotency_key,
    jsonb_build_object('campaign', p_campaign_id, 'amount', gift)
  );
  wallet uuid := wallet_of(supporter);
  campaign campaigns;
  boost uuid;
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  select * into campaign from campaigns where id = p_campaign_id and status = 'active' for no key update;
  if not found then
    perform refuse('CAMPAIGN_NOT_FOUND', 'There is no such active campaign.', 'campaignId');
  end if;
  perform lock_wallets(supporter);
  perform require_funds(wallet, gift);
  insert into boosts (supporter_id, campaign_id, amount)
  values (supporter, campaign.id, gift)
  returning id into boost;
  entry := post_entry(
    wallet, 'boost', boost, gift, 'debit', 'settled', format('Boost of campaign "%s"', campaign.title)
  );
  update campaigns
  set total_budget = total_budget + gift,
      remaining_budget = remaining_budget + gift
  where id = campaign.id;
  return keep_answer(
    supporter,
    p_idempotency_key,
    jsonb_build_object('boost', boost, 'campaign', campaign.id, 'wallet', wallet, 'entries', array[entry])
  );
end
$$;
comment on function boost_campaign is 'Adds money to an active campaign''s budget.';
