select "id", "creator_id", "status"
from "campaign_creators"
where "id" = $1;

select "id", "display_name"
from "people"
where "id" = $1;

select "id", "status"
from "campaign_creators"
where "campaign_id" = $1
order by "created_at" desc, "id" desc
limit 20;

select "id", "title"
from "campaigns"
where "id" = $1;

select decide_application(p_campaign_creator_id => $1::uuid, p_accept => $2::boolean);

select decide_application(p_campaign_creator_id => $1::uuid, p_accept => $2::boolean);
