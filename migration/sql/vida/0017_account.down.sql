drop function purge_sessions;
drop function change_role;
drop function sign_up;
