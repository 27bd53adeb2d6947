drop function await_plan;
