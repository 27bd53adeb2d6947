drop function fail_vision_audio;
drop function complete_vision_audio;
drop function lock_vision_audio;
drop function request_vision_audio;
drop function fail_image;
drop function complete_image;
drop function lock_image;
drop function request_image;
