drop table messages;
drop table conversations;
drop function count_message();
