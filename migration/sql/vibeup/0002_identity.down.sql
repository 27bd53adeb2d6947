drop function is_administrator(text);
drop table admin_users;
drop table onboarding_state;
drop table profile_attributes;
drop table profiles;
