drop function verify_creator;
drop function decide_kyc;
