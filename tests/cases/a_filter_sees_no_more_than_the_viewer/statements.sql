select "id", "username"
from "people"
order by "email", "id"
limit 1;

select "id", "username"
from "people"
where ("email" = $1)
order by "id"
limit 20;

select "id", "username", "email"
from "people"
where ("email" ilike $1)
order by "id"
limit 20;

select count(*)
from "people"
where ("email" = $1);

select count(*)
from "people"
where ("email" ilike $1);

select count(*)
from "people"
where ("kyc_status" = $1);

select count(*)
from "wallets"
where ("available_balance" > $1::numeric);
