drop table ai_action_token_overrides;
drop table token_drips;
drop table token_usage;
drop table token_balances;
drop table token_transactions;
