drop function is_administrator(text);
drop table administrators;
drop table profiles;
drop function update_updated_at_column();
drop function new_referral_code();
