drop function verify_all;
drop function verify_counters;
drop function verify_payments;
