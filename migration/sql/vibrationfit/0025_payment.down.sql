drop function refund_payment;
drop function record_payment;
drop function require_cents;
