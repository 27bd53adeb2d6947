drop table affirmations;
drop table practice_streaks;
drop table practice_logs;
drop table practices;
drop table practice_definitions;
