drop function record_click;
drop function create_tracking_link;
