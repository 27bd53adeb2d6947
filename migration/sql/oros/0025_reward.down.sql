drop function pay_reward;
drop function grant_reward;
