select "id", "code", "created_at"
from "tracking_links"
order by "created_at", "id"
limit 3;

select "id", "code", "created_at"
from "tracking_links"
where ("created_at", "id") > ($1::timestamptz, $2::uuid)
order by "created_at", "id"
limit 3;
