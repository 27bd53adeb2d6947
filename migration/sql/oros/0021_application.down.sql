drop function decide_application;
drop function apply_to_campaign;
