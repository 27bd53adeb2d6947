select "id", "user_id", "available_balance", "pending_balance"
from "wallets"
where "user_id" = any((select $1)::uuid[]);

select "id", "username"
from "people"
order by "id"
limit 20;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "amount", "direction", "status"
from "ledger_entries"
where "wallet_id" = parent.id
order by "created_at" desc, "id" desc
limit 10
) as page;
