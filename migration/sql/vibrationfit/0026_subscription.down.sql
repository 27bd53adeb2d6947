drop function expire_subscriptions;
drop function resume_subscription;
drop function cancel_subscription;
drop function set_subscription_end;
drop function record_subscription;
drop function follow_subscription;
