drop table treasury_approvals;
drop table community_treasuries;
