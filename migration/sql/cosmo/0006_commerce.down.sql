drop table user_apps;
drop table apps;
drop table user_subscriptions;
drop table subscription_tiers;
drop table referrals;
drop type subscription_status;
drop type referral_status;
