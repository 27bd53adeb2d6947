drop view balances;
drop materialized view equity_balances;
