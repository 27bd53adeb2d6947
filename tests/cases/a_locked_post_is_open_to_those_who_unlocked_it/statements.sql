select "community_post_id", count(*)
from "tip_unlocks"
where "community_post_id" = any((select $1)::uuid[])
group by "community_post_id";

select "id", "creator_id", "body", "content_url", "min_tip_to_unlock", "is_open"
from "posts"
where ("is_locked" = $1::boolean)
order by "created_at", "id"
limit 20;

select "id", "username"
from "people"
where "id" = any((select $1)::uuid[]);
