drop function require_text;
drop function require_token;
drop function require_amount;
drop function require_member;
drop function refuse;
