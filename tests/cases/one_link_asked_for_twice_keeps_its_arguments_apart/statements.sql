select "id"
from "people"
where "id" = $1;

select "id", "amount", "direction"
from "ledger_entries"
where "wallet_id" = $1
and ("direction" = $2)
order by "created_at" desc, "id" desc
limit 2;

select "id", "amount", "direction"
from "ledger_entries"
where "wallet_id" = $1
and ("direction" = $2)
order by "created_at" desc, "id" desc
limit 2;

select "id", "user_id"
from "wallets"
where "user_id" = $1;

select "wallet_id", count(*)
from "ledger_entries"
where "wallet_id" = $1
and ("direction" = $2)
group by "wallet_id";
