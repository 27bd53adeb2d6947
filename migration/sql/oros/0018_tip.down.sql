drop function tip_creator;
drop function require_unlockable;
