do $$
begin
  execute format('drop trigger if exists %I on auth.users', 'on_auth_user_created_' || current_schema());
exception
  when insufficient_privilege then null;
end
$$;
drop function on_auth_user_created;
drop function referral_code_is_valid;
drop function sign_up;
drop function referrer_of;
drop function open_account;
