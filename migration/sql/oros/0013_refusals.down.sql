drop function require_amount;
drop function require_role;
drop function require_member;
drop function refuse;
