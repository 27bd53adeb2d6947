-- Perks: redeemed by members, used at the business.
create function redeem_perk(p_perk_id uuid, p_idempotency_key text, p_wallet_id uuid default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(
    member, 'redeem_perk', p_idempotency_key, jsonb_build_object('perk', p_perk_id, 'wallet', p_wallet_id)
  );
  perk business_perks;
  owner uuid;
  wallet crypto_wallets;
  transaction uuid;
  redemption uuid;
begin
  if replay is not null then
    return replay;
  end if;
  -- Locked, so that not more redeem it than may.
  select * into perk from business_perks where id = p_perk_id and is_active for no key update;
  if not found then
    perform refuse('PERK_NOT_FOUND', 'There is no such perk on offer.', 'perkId');
  elsif perk.expires_at <= now() then
    perform refuse('PERK_EXPIRED', 'The perk has expired.', 'perkId');
  elsif perk.required_tier is distinct from null and perk.required_tier <> membership_tier(member) then
    perform refuse('TIER_REQUIRED', format('This perk is for members of the tier %s.', perk.required_tier), 'perkId');
  end if;
  select owner_id into owner from businesses where id = perk.business_id and is_active;
  if not found then
    perform refuse('PERK_NOT_FOUND', 'There is no such perk on offer.', 'perkId');
  elsif owner = member then
    perform refuse('SELF_REDEMPTION', 'This is your own perk.', 'perkId');
  elsif (select count(*) from perk_redemptions where perk_id = perk.id) >= perk.max_redemptions then
    perform refuse('PERK_EXHAUSTED', 'The perk has been redeemed as often as it can be.', 'perkId');
  end if;
  if perk.vibes_cost > 0 then
    wallet := spending_wallet(member, p_wallet_id);
    transaction := move_tokens(
      wallet, receiving_wallet(owner, wallet.chain, 'walletId'), perk.vibes_cost, 'VIBES', 'payment',
      jsonb_build_object('perk_id', perk.id), 'walletId'
    );
  end if;
  insert into perk_redemptions (perk_id, user_id, transaction_id)
  values (perk.id, member, transaction)
  returning id into redemption;
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object('perk_redemption', redemption, 'perk', perk.id, 'transaction', transaction, 'wallet', wallet.id)
  );
end
$$;
comment on function redeem_perk is 'Redeems a perk, and pays its cost to the business.';

create function use_redemption(p_redemption_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  redemption perk_redemptions;
begin
  select perk_redemptions.*
  into redemption
  from perk_redemptions
  join business_perks on business_perks.id = perk_redemptions.perk_id
  join businesses on businesses.id = business_perks.business_id
  where perk_redemptions.id = p_redemption_id
    and businesses.owner_id = member
  for no key update of perk_redemptions;
  if not found then
    perform refuse('REDEMPTION_NOT_FOUND', 'Your businesses have no such redemption.', 'redemptionId');
  elsif redemption.status <> 'redeemed' then
    perform refuse(
      'REDEMPTION_' || upper(redemption.status), format('The redemption is %s.', redemption.status), 'redemptionId'
    );
  elsif exists (select from business_perks where id = redemption.perk_id and expires_at <= now()) then
    perform refuse('REDEMPTION_EXPIRED', 'The redemption is expired.', 'redemptionId');
  end if;
  update perk_redemptions set status = 'used' where id = redemption.id;
  return jsonb_build_object('perk_redemption', redemption.id, 'perk', redemption.perk_id);
end
$$;
comment on function use_redemption is 'The person has come for their perk, says the business.';
