drop table live_sales;
drop table live_events;
drop table rewards;
drop table boosts;
drop table memberships;
