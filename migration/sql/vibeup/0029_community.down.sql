drop function name_moderator;
drop function admit_member;
