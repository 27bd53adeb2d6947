drop function verify_campaigns;
drop function verify_ledger;
