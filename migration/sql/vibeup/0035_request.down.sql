drop function decline_request;
drop function pay_request;
drop function lock_request;
drop function request_payment;
