select "id"
from "wallets"
where "id" = $1;

select "id"
from "wallets"
where "id" = $1;

select "id", "from_user_id", "to_creator_id", "amount", "platform_fee", "net_amount"
from "tips"
where "id" = $1;

select "id", "from_user_id", "to_creator_id", "amount", "platform_fee", "net_amount"
from "tips"
where "id" = $1;

select "id", "user_id"
from "wallets"
where "user_id" = $1;

select "id", "user_id"
from "wallets"
where "user_id" = $1;

select "id", "user_id", "available_balance", "version"
from "wallets"
where "id" = $1;

select "id", "user_id", "available_balance", "version"
from "wallets"
where "id" = $1;

select "id", "username", "display_name"
from "people"
where "id" = any((select $1)::uuid[]);

select "id", "wallet_id", "amount", "direction", "status"
from "ledger_entries"
where "id" = $1;

select "id", "wallet_id", "amount", "direction", "status"
from "ledger_entries"
where "id" = $1;

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);
