drop function work_due;
drop function refresh_user_stats;
