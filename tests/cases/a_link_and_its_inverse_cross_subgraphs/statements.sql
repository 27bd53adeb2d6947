select "id", "from_user_id", "amount"
from "tips"
where "to_creator_id" = $1
order by "created_at" desc, "id" desc
limit 2;

select "id", "is_locked"
from "posts"
where "id" = $1;

select "id", "to_creator_id", "amount"
from "tips"
where "id" = $1;

select "id", "user_id", "available_balance"
from "wallets"
where "user_id" = $1;

select "id", "username"
from "people"
where "id" = $1;

select "id", "username"
from "people"
where "id" = $1;

select "id", "username", "display_name"
from "people"
where "id" = any((select $1)::uuid[]);

select page.*, parent.place
from unnest((select $1)::uuid[]) with ordinality as parent (id, place)
cross join lateral (
select "id", "tip_id", "community_post_id"
from "tip_unlocks"
where "tip_id" = parent.id
order by "unlocked_at" desc, "id" desc
limit 20
) as page;
