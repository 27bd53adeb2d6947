drop table subscription_plans;
drop function update_updated_at();
