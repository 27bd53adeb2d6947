drop table user_warnings;
drop table user_suspensions;
drop table dmca_complaints;
drop function follow_suspensions();
drop function date_suspension();
drop function suspension_days(integer);
