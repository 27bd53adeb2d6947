drop trigger on_practice_log_removed on practice_logs;
drop trigger on_practice_logged on practice_logs;
drop trigger on_practice_created_create_streak on practices;
drop function practice_log_removed();
drop function practice_logged();
drop function count_streak;
drop function create_streak_for_practice();
