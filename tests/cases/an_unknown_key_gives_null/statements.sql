select "id", "username"
from "people"
where "id" = $1;
