drop function verify_all;
drop function verify_suspensions;
drop function verify_subscriptions;
drop function verify_counters;
