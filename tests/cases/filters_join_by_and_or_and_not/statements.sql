select "id", "username"
from "people"
where ((("username" = $1) or ("display_name" ilike $2)))
order by "username", "id"
limit 20;

select "id", "username"
from "people"
where ((("username" > $1) and ("username" < $2)))
order by "username", "id"
limit 20;

select "id", "username"
from "people"
where ((("username" ilike $1) or ("username" ilike $2)) and "username" > $3)
order by "username", "id"
limit 20;

select "id", "username"
from "people"
where ((((("username" > $1) or ("verified" = $2::boolean)))) is not true)
order by "id"
limit 20;

select count(*)
from "people"
where (false);

select count(*)
from "people"
where (true);
