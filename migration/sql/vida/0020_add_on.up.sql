-- Add-ons: granted once they are paid for, used by their owner.
create function grant_add_on(
  p_user_id text,
  p_addon_id text,
  p_idempotency_key text,
  p_quantity integer default 1,
  p_expires_at timestamptz default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  granter text := actor();
  replay jsonb := claim_key(
    granter, 'grant_add_on', p_idempotency_key,
    jsonb_build_object('user', p_user_id, 'add_on', p_addon_id, 'quantity', p_quantity, 'expires', p_expires_at)
  );
  purchase integer;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_user(p_user_id);
  if not exists (select from add_ons where addon_id = p_addon_id) then
    perform refuse('ADD_ON_NOT_FOUND', 'There is no such add-on.', 'addonId');
  elsif coalesce(p_quantity not between 1 and 1000, true) then
    perform refuse('QUANTITY_INVALID', 'The quantity is 1 to 1000.', 'quantity');
  end if;
  insert into user_add_ons (user_id, addon_id, quantity, expires_at)
  values (p_user_id, p_addon_id, p_quantity, p_expires_at)
  returning id into purchase;
  return keep_answer(granter, p_idempotency_key, jsonb_build_object('user_add_on', purchase, 'user', p_user_id));
end
$$;
comment on function grant_add_on is 'Gives a person an add-on that is paid for.';

create function use_add_on(p_user_add_on_id integer)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member text := require_member();
  purchase user_add_ons;
begin
  perform require_user(member);
  select * into purchase from user_add_ons where id = p_user_add_on_id and user_id = member for no key update;
  if not found then
    perform refuse('ADD_ON_NOT_FOUND', 'You have no such add-on.', 'userAddOnId');
  elsif purchase.status = 'used' then
    perform refuse('ADD_ON_USED', 'The add-on has been used.', 'userAddOnId');
  elsif purchase.status = 'expired' or purchase.expires_at < now() then
    perform refuse('ADD_ON_EXPIRED', 'The add-on has expired.', 'userAddOnId');
  end if;
  update user_add_ons
  set status = 'used',
      used_at = now()
  where id = purchase.id;
  perform refresh_stream_time(member);
  return jsonb_build_object('user_add_on', purchase.id, 'user', member);
end
$$;
comment on function use_add_on is 'Uses an add-on; stream hours count for the week in which they are used.';

create function expire_add_ons()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  expired integer;
begin
  update user_add_ons
  set status = 'expired'
  where status = 'active'
    and expires_at < now();
  get diagnostics expired = row_count;
  return expired;
end
$$;
comment on function expire_add_ons is 'Ends the add-ons that were not used in time, and says how many.';
