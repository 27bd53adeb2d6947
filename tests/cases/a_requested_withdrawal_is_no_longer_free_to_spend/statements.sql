select "id", "available_balance"
from "wallets"
where "id" = $1;

select "id", "available_balance", "pending_balance", "version"
from "wallets"
where "id" = $1;

select "id", "wallet_id", "amount", "method", "status"
from "withdrawals"
where "id" = $1;

select request_withdrawal(p_amount => $1::numeric, p_method => $2, p_idempotency_key => $3);

select request_withdrawal(p_amount => $1::numeric, p_method => $2, p_idempotency_key => $3);
