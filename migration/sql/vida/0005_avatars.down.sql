drop table avatars;
drop table preset_avatars;
drop table avatar_categories;
drop function count_avatar();
