drop table idempotency_keys;
drop table settings;
drop table analytics_events;
drop table feature_flags;
