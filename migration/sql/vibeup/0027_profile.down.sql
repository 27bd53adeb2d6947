drop function dismiss_administrator;
drop function appoint_administrator;
drop function require_super_administrator;
drop function open_profile;
