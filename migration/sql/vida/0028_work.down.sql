drop function work_due;
