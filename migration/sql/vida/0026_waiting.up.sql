-- Waiting for a plan takes no account. Whether an address waits already is nobody else's business, so the answer is the
-- same.
create function await_plan(p_email text, p_plan_name text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
begin
  if p_email is null or char_length(p_email) > 320 or p_email !~ '^[^\s@]+@[^\s@]+$' then
    perform refuse('EMAIL_INVALID', 'This is no e-mail address.', 'email');
  -- There are a few plans, so an address is on the list a few times at most.
  elsif not exists (select from subscription_plans where id = btrim(p_plan_name)) then
    perform refuse('PLAN_NOT_FOUND', 'There is no such plan.', 'planName');
  end if;
  insert into coming_soon_emails (email, plan_name)
  values (p_email, btrim(p_plan_name))
  on conflict do nothing;
  return jsonb_build_object('accepted', true);
end
$$;
comment on function await_plan is 'Asks to hear when a plan is there.';
