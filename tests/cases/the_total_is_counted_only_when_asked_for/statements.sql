select "id", "amount"
from "tips"
order by "created_at" desc, "id" desc
limit 1;

select "id", "amount"
from "tips"
order by "created_at" desc, "id" desc
limit 1;

select count(*)
from "tips";

select count(*)
from "tips";
