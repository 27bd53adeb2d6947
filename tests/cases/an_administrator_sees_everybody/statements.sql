select "id", "body", "is_open"
from "posts"
where ("is_locked" = $1::boolean)
order by "created_at" desc, "id" desc
limit 20;

select "id", "user_id"
from "wallets"
where "id" = any((select $1)::uuid[]);

select "id", "user_id", "available_balance"
from "wallets"
where "user_id" = $1;

select "id", "username"
from "people"
where "id" = any((select $1)::uuid[]);

select "id", "username", "email", "kyc_status"
from "people"
where ("kyc_status" = $1)
order by "id"
limit 20;

select "id", "wallet_id", "amount", "status", "failure_reason"
from "withdrawals"
order by "amount" desc, "id" desc
limit 20;

select count(*)
from "wallets";
