drop function is_administrator(text);
drop table business_profiles;
drop table creator_profiles;
drop table user_roles;
drop table users;
drop function update_updated_at();
