update "users"
set "display_name" = $1
where "id" = $2
returning "id"::text;

update "users"
set "display_name" = $1
where "id" = $2
returning "id"::text;
