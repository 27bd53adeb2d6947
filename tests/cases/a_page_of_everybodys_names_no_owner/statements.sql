select "id", "user_id", "role"
from "user_roles"
order by "created_at" desc, "id" desc
limit 5;

select "id", "username"
from "people"
where "id" = any((select $1)::uuid[]);

select count(*)
from "user_roles";

select current_user not in ('authenticated', 'anon');
