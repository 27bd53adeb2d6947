drop trigger on_subscription_changed on user_subscriptions;
drop function follow_subscription;
drop function renew_stream_time;
drop function refresh_stream_time;
drop function streamed_this_week;
drop function stream_allowance;
drop function week_start;
drop function require_plan;
drop function plan_of;
