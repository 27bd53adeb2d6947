drop table scheduled_work;
drop table idempotency_keys;
drop table settings;
