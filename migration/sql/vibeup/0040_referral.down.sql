drop function complete_referral;
drop function accept_referral;
drop function is_affiliate_code;
