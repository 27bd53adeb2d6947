drop function set_default_rtmp_source;
drop function end_overdue_streams;
drop function end_stream;
drop function close_stream;
drop function start_stream;
