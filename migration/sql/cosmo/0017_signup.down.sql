-- With its trigger, which by itself only the owner of auth.users may drop.
drop function on_auth_user_created cascade;
drop function referral_code_is_valid;
drop function sign_up;
drop function referrer_of;
drop function open_account;
