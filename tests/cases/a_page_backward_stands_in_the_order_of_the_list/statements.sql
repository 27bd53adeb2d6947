select "id", "display_name"
from "people"
where ("display_name", "id") < ($1, $2::uuid)
order by "display_name" desc, "id" desc
limit 4;
