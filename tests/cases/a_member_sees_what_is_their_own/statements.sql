select "id", "membership_type", "status", "ends_at"
from "memberships"
where "user_id" = $1
order by "started_at" desc, "id" desc
limit 20;

select "id", "role"
from "user_roles"
where "user_id" = $1
order by "role", "id"
limit 20;

select "id", "user_id", "currency", "version"
from "wallets"
where "user_id" = $1;

select "id", "username", "email", "kyc_status", "created_at", "updated_at"
from "people"
where "id" = $1;

select "user_id", "company_name"
from "business_profiles"
where "user_id" = $1;

select "user_id", "hashtags", "min_tip_amount", "ranking_score", "verified"
from "creator_profiles"
where "user_id" = $1;

select count(*)
from "wallets";
