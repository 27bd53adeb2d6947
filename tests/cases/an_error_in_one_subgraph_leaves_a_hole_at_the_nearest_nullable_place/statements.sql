select "id", "creator_id", "name"
from "communities"
order by "name", "id"
limit 21;

select "id", "username"
from "people"
where "id" = any($1);
