drop table intensive_checklist;
drop table intensive_purchases;
drop table payment_history;
drop table customer_subscriptions;
drop table member_profiles;
drop table membership_tiers;
