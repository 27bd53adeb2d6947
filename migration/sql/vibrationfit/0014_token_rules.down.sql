drop trigger token_transactions_not_truncated on token_transactions;
drop trigger token_transactions_immutable on token_transactions;
drop trigger token_balances_version on token_balances;
drop trigger on_token_transaction_copy_balance on token_transactions;
drop trigger token_transactions_chained on token_transactions;
drop function token_transaction_guard();
drop function raise_balance_version();
drop function copy_token_balance();
drop function continue_token_chain();
