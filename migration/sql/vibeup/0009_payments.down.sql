drop table vibe_rewards;
drop table payment_requests;
