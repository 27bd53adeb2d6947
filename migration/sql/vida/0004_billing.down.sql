drop table user_add_ons;
drop table add_ons;
drop table user_subscriptions;
