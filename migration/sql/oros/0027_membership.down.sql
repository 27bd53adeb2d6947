drop function cancel_membership;
drop function start_membership;
