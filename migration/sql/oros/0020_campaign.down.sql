drop function complete_campaign;
drop function resume_campaign;
drop function pause_campaign;
drop function fund_campaign;
drop function revise_campaign;
drop function require_status;
drop function lock_campaign;
