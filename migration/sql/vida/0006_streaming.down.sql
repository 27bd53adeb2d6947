drop table stream_backgrounds;
drop table background_categories;
drop table rtmp_sources;
drop table streaming_sessions;
