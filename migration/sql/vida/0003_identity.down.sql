drop function is_administrator(text);
drop function viewer_id();
drop table sessions;
drop table users;
drop function follow_subscription_plan();
