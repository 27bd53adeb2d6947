drop function expire_referrals;
drop function cancel_referral;
drop function referral_answer;
drop function complete_referral;
drop function lock_referral;
