drop function acknowledge_warning;
drop function warn_user;
drop function issue_warning;
