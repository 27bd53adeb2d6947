drop function remove_connection;
drop function block_member;
drop function answer_connection;
drop function request_connection;
drop function pair_connection;
