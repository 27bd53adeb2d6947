drop function record_intensive_purchase;
drop function start_intensive;
