select "id", "bio"
from "people"
where ("bio" ilike $1)
order by "id"
limit 20;

select "id", "display_name"
from "people"
where ("display_name" ilike $1)
order by "id"
limit 20;

select "id", "username"
from "people"
where ("bio" is distinct from $1)
order by "username", "id"
limit 20;

select "id", "username"
from "people"
where ("bio" is null)
order by "id"
limit 20;

select "id", "username"
from "people"
where ("username" < $1)
order by "username", "id"
limit 20;

select "id", "username"
from "people"
where ("username" = $1)
order by "id"
limit 20;

select "id", "username"
from "people"
where ("username" = any($1::text[]))
order by "username", "id"
limit 20;

select "id", "username"
from "people"
where ("username" >= $1)
order by "username", "id"
limit 20;

select count(*)
from "people"
where ("bio" ilike $1);

select count(*)
from "people"
where ("bio" is not null);

select count(*)
from "people"
where (("bio" is null or "bio" <> all($1::text[])));
