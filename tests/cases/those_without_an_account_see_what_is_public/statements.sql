select "id", "business_id", "title", "remaining_budget", "status"
from "campaigns"
order by "title", "id"
limit 21;

select "id", "display_name"
from "people"
where "id" = any($1);

select "id", "title", "status"
from "live_events"
order by "title", "id"
limit 21;

select "id", "username", "email"
from "people"
order by "username", "id"
limit 2;

select count(*)
from "people";
