drop table notifications;
drop table messages;
drop table profile_views;
drop table chemistry_assessments;
drop table connections;
