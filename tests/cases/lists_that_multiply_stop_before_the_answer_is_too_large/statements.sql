select "id"
from "wallets"
order by "created_at" desc, "id" desc
limit 100;

select "id"
from "wallets"
where "id" = any((select $1)::uuid[]);

select "id"
from "wallets"
where "id" = any((select $1)::uuid[]);

select "id"
from "wallets"
where "id" = any((select $1)::uuid[]);

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "amount"
from "ledger_entries"
where "wallet_id" = parent.id
order by "created_at" desc, "id" desc
limit 100
) as page;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "wallet_id"
from "ledger_entries"
where "wallet_id" = parent.id
order by "created_at" desc, "id" desc
limit 100
) as page;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "wallet_id"
from "ledger_entries"
where "wallet_id" = parent.id
order by "created_at" desc, "id" desc
limit 100
) as page;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "wallet_id"
from "ledger_entries"
where "wallet_id" = parent.id
order by "created_at" desc, "id" desc
limit 100
) as page;
