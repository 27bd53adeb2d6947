drop table user_stakes;
drop table staking_pools;
