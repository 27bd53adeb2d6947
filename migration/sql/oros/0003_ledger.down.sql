drop table withdrawals;
drop table ledger_entries;
drop table wallets;
