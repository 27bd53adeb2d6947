drop function wallet_balances;
drop function provision_wallet;
drop function choose_primary_wallet;
drop function open_wallet;
drop function wallet_of_handle;
drop function plain_handle;
