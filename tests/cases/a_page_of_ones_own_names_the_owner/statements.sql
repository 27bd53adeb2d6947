select "id", "user_id", "role"
from "user_roles"
where "user_id" = $1
order by "created_at" desc, "id" desc
limit 5;

select "id", "username"
from "people"
where "id" = $1;

select count(*)
from "user_roles"
where "user_id" = $1;

select current_user not in ('authenticated', 'anon');
