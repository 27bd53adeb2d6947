select "id"
from "people"
where "id" = $1;

select "id", "title"
from "campaigns"
where "id" = any((select $1)::uuid[]);

select "id", "title", "total_budget", "remaining_budget"
from "campaigns"
where "business_id" = $1
order by "created_at", "id"
limit 20;

select "id", "username"
from "people"
where "id" = any((select $1)::uuid[]);

select "tracking_link_id", count(*)
from "events"
where "tracking_link_id" = any((select $1)::uuid[])
group by "tracking_link_id";

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "campaign_id", "creator_id", "status", "total_earned"
from "campaign_creators"
where "campaign_id" = parent.id
order by "created_at", "id"
limit 20
) as page;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "code", "click_count", "conversion_count"
from "tracking_links"
where "campaign_id" = parent.id
order by "created_at" desc, "id" desc
limit 20
) as page;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "event_type", "verified", "payout_amount"
from "events"
where "tracking_link_id" = parent.id
order by "created_at" desc, "id" desc
limit 1
) as page;
