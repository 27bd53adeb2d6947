select "id", "creator_id", "name"
from "communities"
order by "name", "id"
limit 20;

select "id", "display_name"
from "people"
where "id" = any((select $1)::uuid[]);

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "content_type", "created_at"
from "posts"
where "community_id" = parent.id
order by "created_at", "id"
limit 3
) as page;
