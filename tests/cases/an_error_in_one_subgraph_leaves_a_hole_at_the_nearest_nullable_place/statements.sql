select "id", "creator_id", "name"
from "communities"
order by "name", "id"
limit 20;

select "id", "username"
from "people"
where "id" = any((select $1)::uuid[]);
