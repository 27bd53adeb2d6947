drop function require_text;
drop function require_user;
drop function actor;
drop function asked_by_platform;
drop function require_member;
drop function require_account;
drop function refuse;
