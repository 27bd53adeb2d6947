select "id", "display_name", "bio"
from "people"
where "id" = $1;

select "id", "display_name", "bio"
from "people"
where "id" = $1;

update "users"
set "bio" = null
where "id" = $1
returning "id"::text;

update "users"
set "display_name" = $1
where "id" = $2
returning "id"::text;

update "users"
set "username" = $1
where "id" = $2
returning "id"::text;
