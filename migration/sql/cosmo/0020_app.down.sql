drop function uninstall_app;
drop function record_app_usage;
drop function install_app;
