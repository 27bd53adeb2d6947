drop function is_administrator(text);
drop table user_stats;
drop table voice_profiles;
drop table profile_versions;
drop table user_profiles;
drop table administrators;
drop table profiles;
drop function update_updated_at();
