drop table perk_redemptions;
drop table affiliate_referrals;
drop table affiliate_codes;
drop table memberships;
