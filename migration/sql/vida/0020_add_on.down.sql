drop function expire_add_ons;
drop function use_add_on;
drop function grant_add_on;
