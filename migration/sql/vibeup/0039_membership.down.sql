drop function membership_tier;
drop function cancel_membership;
drop function set_membership;
