drop function decide_verification;
drop function request_verification;
