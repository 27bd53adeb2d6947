drop index memberships_ending;
drop function work_due;
drop function expire_memberships;
drop function portion;
