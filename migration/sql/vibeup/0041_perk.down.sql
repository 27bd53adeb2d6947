drop function use_redemption;
drop function redeem_perk;
