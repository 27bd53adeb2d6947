drop table gpu_usage_logs;
drop table system_logs;
