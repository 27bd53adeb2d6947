-- What time brings about. Of what the document lets end, memberships alone end by themselves: closing a campaign moves
-- money and is its business's decision, a live event ends with its host.
create function portion()
returns integer
language sql
immutable
set search_path from current
return 1000;
comment on function portion is 'How many rows a call of scheduled work changes at most.';

create function expire_memberships()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  done integer;
begin
  update memberships
  set status = 'expired'
  where id = any (array(
    select id
    from memberships
    where status = 'active'
      and ends_at <= now()
    order by ends_at
    limit portion()
    for no key update skip locked
  ));
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function expire_memberships is 'Plans whose end has come expire.';

create function work_due()
returns table (part text, failure text)
language plpgsql
security definer
set search_path from current
as $$
begin
  part := 'expire_memberships';
  if expire_memberships() > 0 then
    return next;
  end if;
exception
  when others then
    failure := sqlerrm;
    return next;
end
$$;
comment on function work_due is 'Does a portion of all that is due, and names what there was to do; where a part failed, and was undone, also why. Nothing named means nothing left.';

create index memberships_ending on memberships(ends_at) where status = 'active';

revoke execute
on function portion(), expire_memberships(), work_due()
from public, anon, authenticated, service_role, oros_admin;
grant execute on function expire_memberships(), work_due() to service_role, oros_admin;
