select "id", "amount", "processed_at"
from "withdrawals"
order by "processed_at" desc, "id" desc
limit 20;

select "id", "amount", "processed_at"
from "withdrawals"
order by "processed_at", "id"
limit 3;

select "id", "amount", "processed_at"
from "withdrawals"
where ("processed_at" is null and "id" < $1::uuid or "processed_at" is not null)
order by "processed_at" desc, "id" desc
limit 2;

select "id", "amount", "processed_at"
from "withdrawals"
where (("processed_at", "id") > ($1::timestamptz, $2::uuid) or "processed_at" is null)
order by "processed_at", "id"
limit 2;
