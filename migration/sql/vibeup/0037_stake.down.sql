drop function unstake_tokens;
drop function release_stake;
drop function stake_interest;
drop function stake_tokens;
