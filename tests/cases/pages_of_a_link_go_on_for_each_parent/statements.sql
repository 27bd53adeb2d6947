select "id", "username"
from "people"
where ("username" = any($1::text[]))
order by "username", "id"
limit 20;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "created_at"
from "posts"
where "creator_id" = parent.id
and ("created_at", "id") < ($2::timestamptz, $3::uuid)
order by "created_at" desc, "id" desc
limit 3
) as page;

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "created_at"
from "posts"
where "creator_id" = parent.id
order by "created_at", "id"
limit 2
) as page;
