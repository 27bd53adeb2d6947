drop function expire_subscriptions;
drop function mark_subscription_past_due;
drop function cancel_subscription;
drop function renew_subscription;
drop function lock_subscription;
drop function start_subscription;
