select "id", "from_user_id", "amount"
from "tips"
where "to_creator_id" = $1
order by "created_at" desc, "id" desc
limit 20;

select "id", "name"
from "communities"
where "creator_id" = $1
order by "created_at" desc, "id" desc
limit 20;

select "id", "role"
from "user_roles"
where "user_id" = $1
order by "created_at" desc, "id" desc
limit 20;

select "id", "user_id"
from "wallets"
where "user_id" = $1;

select "id", "username"
from "people"
where "id" = $1;

select "id", "username", "display_name", "profile_image_url", "bio", "verified", "email", "kyc_status", "created_at", "updated_at"
from "people"
where "id" = $1;

select "user_id", "min_tip_amount"
from "creator_profiles"
where "user_id" = $1;

select "user_id", count(*)
from "community_members"
where "user_id" = $1
group by "user_id";

select "user_id", count(*)
from "memberships"
where "user_id" = $1
group by "user_id";

select "user_id", count(*)
from "rewards"
where "user_id" = $1
group by "user_id";
