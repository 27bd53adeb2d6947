drop function fail_transaction;
drop function confirm_transaction;
drop function lock_transaction;
drop function record_withdrawal;
drop function record_deposit;
