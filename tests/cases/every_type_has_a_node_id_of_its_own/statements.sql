select "id"
from "people"
where "id" = $1;

select "id", "user_id"
from "wallets"
where "user_id" = $1;

select "user_id"
from "creator_profiles"
where "user_id" = $1;
