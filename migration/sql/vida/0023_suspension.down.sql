drop function lift_suspensions;
drop function appeal_suspension;
drop function lift_suspension;
drop function suspend_user;
drop function issue_suspension;
drop function next_suspension_level;
