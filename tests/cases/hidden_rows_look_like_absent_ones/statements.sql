select "id"
from "ledger_entries"
where ("wallet_id" = $1::uuid)
order by "created_at" desc, "id" desc
limit 20;

select "id"
from "ledger_entries"
where ("wallet_id" = $1::uuid)
order by "created_at" desc, "id" desc
limit 20;

select "id"
from "wallets"
where "id" = any((select $1)::uuid[]);

select count(*)
from "ledger_entries"
where ("wallet_id" = $1::uuid);

select count(*)
from "ledger_entries"
where ("wallet_id" = $1::uuid);
