drop table business_verification;
drop table practice_stacks;
drop table business_perks;
drop table business_listings;
drop table businesses;
