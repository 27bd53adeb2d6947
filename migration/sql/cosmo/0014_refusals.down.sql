drop function require_points;
drop function asked_by_platform;
drop function require_member;
drop function refuse;
