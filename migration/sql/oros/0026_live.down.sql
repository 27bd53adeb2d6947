drop function buy_live_sale;
drop function cancel_live_event;
drop function end_live_event;
drop function start_live_event;
drop function lock_live_event;
drop function create_live_event;
