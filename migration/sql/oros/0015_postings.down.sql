drop function name_of;
drop function pay_member;
drop function platform_fee;
drop function post_entry;
drop function require_funds;
drop function wallet_of;
drop function lock_wallets;
