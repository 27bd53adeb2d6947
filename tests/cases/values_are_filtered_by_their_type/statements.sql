select "id", "amount"
from "ledger_entries"
where ("amount" = $1::numeric)
order by "created_at" desc, "id" desc
limit 20;

select "id", "amount"
from "ledger_entries"
where ("amount" = any($1::numeric[]))
order by "created_at" desc, "id" desc
limit 20;

select "id", "created_at"
from "ledger_entries"
where ("created_at" >= $1::timestamptz and "created_at" < $2::timestamptz)
order by "created_at" desc, "id" desc
limit 20;

select "id", "status"
from "ledger_entries"
where ("status" = any($1::text[]))
order by "created_at" desc, "id" desc
limit 20;

select "id", "title", "hashtags"
from "campaigns"
where ("hashtags" && $1::text[])
order by "created_at" desc, "id" desc
limit 20;

select count(*)
from "ledger_entries"
where ("direction" is distinct from $1);

select count(*)
from "ledger_entries"
where ("wallet_id" = $1::uuid);

select count(*)
from "posts"
where ("is_locked" = $1::boolean);

select count(*)
from "wallets"
where ("version" > $1::bigint and "version" < $2::bigint);
