drop function restore_profile_version;
drop function save_profile_version;
drop function activate_profile;
drop function record_login;
drop function open_account;
