select "id", "creator_id"
from "posts"
where "creator_id" = $1
order by "created_at" desc, "id" desc
limit 1;

select "id", "user_id", "available_balance"
from "wallets"
where "user_id" = $1;

select "id", "username", "display_name"
from "people"
where "id" = $1;

select "id", "username", "display_name"
from "people"
where "id" = $1;
