drop function fail_withdrawal;
drop function settle_withdrawal;
drop function start_withdrawal;
drop function end_withdrawal;
drop function lock_withdrawal;
drop function request_withdrawal;
