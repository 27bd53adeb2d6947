drop function activate_vision;
drop function complete_vision;
drop function refine_vision;
drop function lock_vision;
drop function assemble_vision;
drop function richness;
drop function record_vision_step;
drop function require_vision_text;
