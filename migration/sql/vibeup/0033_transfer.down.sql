drop function withdraw_tokens;
drop function send_tokens;
drop function move_tokens;
