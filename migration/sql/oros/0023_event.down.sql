drop function verify_event;
drop function pay_event;
drop function record_event;
