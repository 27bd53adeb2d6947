drop function dismiss_administrator;
drop function name_administrator;
