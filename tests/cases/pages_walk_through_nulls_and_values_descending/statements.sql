select "id", "supporter_id", "code"
from "tracking_links"
order by "supporter_id" desc, "id" desc
limit 21;

select "id", "supporter_id", "code"
from "tracking_links"
order by "supporter_id", "id"
limit 3;

select "id", "supporter_id", "code"
from "tracking_links"
where ("supporter_id" is null and "id" < $1::uuid or "supporter_id" is not null)
order by "supporter_id" desc, "id" desc
limit 3;

select "id", "supporter_id", "code"
from "tracking_links"
where (("supporter_id", "id") > ($1::uuid, $2::uuid) or "supporter_id" is null)
order by "supporter_id", "id"
limit 3;

select "id", "username"
from "people"
where "id" = any($1);
