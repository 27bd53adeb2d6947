select "id", "business_id", "title", "remaining_budget", "status"
from "campaigns"
order by "title", "id"
limit 20;

select "id", "display_name"
from "people"
where "id" = any((select $1)::uuid[]);

select "id", "title", "status"
from "live_events"
order by "title", "id"
limit 20;

select "id", "username", "email"
from "people"
order by "username", "id"
limit 1;

select count(*)
from "people";
