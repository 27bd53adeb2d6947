drop function grant_token_drips;
drop function schedule_token_drips;
drop function portion;
