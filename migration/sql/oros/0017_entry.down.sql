drop function adjust_wallet;
drop function reverse_entry;
drop function fail_entry;
drop function settle_entry;
drop function lock_entry;
drop function parts_of;
drop function payout_returns;
