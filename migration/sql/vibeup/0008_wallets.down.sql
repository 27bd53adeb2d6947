drop table vibe_token_balances;
drop table crypto_transactions;
drop table crypto_wallets;
