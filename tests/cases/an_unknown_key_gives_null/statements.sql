select "id", "username"
from "people"
where "id" = any($1);
