drop function record_ai_usage;
drop function refund_action;
drop function charge_action;
drop function grant_tokens;
drop function post_tokens;
drop function require_token_count;
