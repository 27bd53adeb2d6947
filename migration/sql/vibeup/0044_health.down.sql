drop function verify_all;
drop function verify_payments;
drop function verify_rewards;
drop function verify_stakes;
drop function verify_treasuries;
drop function verify_funds;
drop function verify_ledger;
