select "id", "amount"
from "ledger_entries"
where "id" = $1;

select "id", "amount"
from "tips"
where "id" = $1;

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);

select tip_creator(p_creator_id => $1::uuid, p_amount => $2::numeric, p_idempotency_key => $3);
