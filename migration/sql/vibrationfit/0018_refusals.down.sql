drop function require_category;
drop function life_categories;
drop function require_text;
drop function require_person;
drop function platform_actor;
drop function require_member;
drop function refuse;
