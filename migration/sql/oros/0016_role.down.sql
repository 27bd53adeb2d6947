drop function remove_role;
drop function add_role;
