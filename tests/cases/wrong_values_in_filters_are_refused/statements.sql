select "id"
from "people"
where "id" = $1;
