insert into "community_members" ("user_id", "community_id")
values ($1::uuid, $2::uuid)
returning "id"::text;

select "id", "bio"
from "people"
where "id" = $1;

update "creator_profiles"
set "min_tip_amount" = $1::numeric
where "user_id" = $2
returning "user_id"::text;

update "creator_profiles"
set "ranking_score" = $1::numeric
where "user_id" = $2
returning "user_id"::text;

update "users"
set "bio" = $1
where "id" = $2
returning "id"::text;

update "users"
set "username" = $1
where "id" = $2
returning "id"::text;

update "users"
set "username" = $1
where "id" = $2
returning "id"::text;
