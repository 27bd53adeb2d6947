select "id"
from "posts"
where "id" = $1;

select "id"
from "tip_unlocks"
where "tip_id" = $1
order by "unlocked_at" desc, "id" desc
limit 20;

select "id", "amount"
from "tips"
where "id" = $1;

select "id", "body", "content_url", "is_open"
from "posts"
where "id" = $1;

select "id", "tip_id", "community_post_id"
from "tip_unlocks"
where "id" = $1;

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_post_id => $3::uuid, p_idempotency_key => $4);
