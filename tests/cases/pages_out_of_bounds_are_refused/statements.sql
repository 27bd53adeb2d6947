select "id"
from "people"
where "id" = $1;

select "id", "created_at"
from "tips"
order by "created_at" desc, "id" desc
limit 1;
