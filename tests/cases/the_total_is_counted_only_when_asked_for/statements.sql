select "id", "amount"
from "tips"
order by "created_at" desc, "id" desc
limit 2;

select "id", "amount"
from "tips"
order by "created_at" desc, "id" desc
limit 2;

select count(*)
from "tips";

select count(*)
from "tips";
