drop function claim_reward;
drop function grant_reward;
drop function award;
drop function require_source;
