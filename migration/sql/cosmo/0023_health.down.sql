drop function verify_all;
drop function verify_conversations;
drop function verify_balances;
drop function verify_pools;
drop function verify_batches;
drop function verify_ledger;
drop function verify_transaction_integrity;
drop function chain_fault;
