drop function verify_all;
drop function verify_drips;
drop function verify_payments;
drop function verify_balances;
drop function verify_ledger;
