select "id"
from "people"
where "id" = any($1);
