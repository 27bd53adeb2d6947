drop table equity_transactions;
drop table user_interactions;
drop type transaction_type;
drop type action_type;
