-- Connections: asked for, answered, blocked, and undone. A pair has one row, whoever asked.
create function pair_connection(p_one uuid, p_other uuid)
returns connections
language plpgsql
set search_path from current
as $$
declare
  connection connections;
begin
  select *
  into connection
  from connections
  where least(requester_id, addressee_id) = least(p_one, p_other)
    and greatest(requester_id, addressee_id) = greatest(p_one, p_other)
  for no key update;
  return connection;
end
$$;
comment on function pair_connection is 'The connection of two people, locked; empty where there is none.';

create function request_connection(p_addressee_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  connection connections;
begin
  if p_addressee_id = member then
    perform refuse('SELF_CONNECTION', 'You cannot connect with yourself.', 'addresseeId');
  elsif not exists (select from profiles where id = p_addressee_id) then
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'addresseeId');
  end if;
  connection := pair_connection(member, p_addressee_id);
  if connection.id is null then
    insert into connections (requester_id, addressee_id)
    values (member, p_addressee_id)
    on conflict do nothing
    returning * into connection;
    if not found then
      perform refuse('CONNECTION_EXISTS', 'You two have just been connected.', 'addresseeId');
    end if;
  -- Who declined may think better of it; who was declined may not ask again.
  elsif connection.status = 'declined' and connection.addressee_id = member then
    update connections
    set requester_id = member,
        addressee_id = p_addressee_id,
        status = 'pending',
        created_at = now(),
        responded_at = null
    where id = connection.id;
  elsif connection.status = 'blocked' then
    -- Not told from a person who is not there.
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'addresseeId');
  else
    perform refuse('CONNECTION_EXISTS', format('Your connection is %s.', connection.status), 'addresseeId');
  end if;
  perform notify_member(
    p_addressee_id, 'connection_requested', name_of(member) || ' would like to connect', null,
    jsonb_build_object('connection_id', connection.id, 'profile_id', member)
  );
  return jsonb_build_object('connection', connection.id);
end
$$;
comment on function request_connection is 'Asks a person to connect.';

create function answer_connection(p_connection_id uuid, p_accepted boolean)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  connection connections;
begin
  if p_accepted is null then
    perform refuse('DECISION_REQUIRED', 'Accept or decline.', 'accepted');
  end if;
  update connections
  set status = case when p_accepted then 'accepted' else 'declined' end,
      responded_at = now()
  where id = p_connection_id
    and addressee_id = member
    and status = 'pending'
  returning * into connection;
  if not found then
    perform refuse('CONNECTION_NOT_FOUND', 'Nobody waits for this answer of yours.', 'connectionId');
  end if;
  if p_accepted then
    perform notify_member(
      connection.requester_id, 'connection_accepted', name_of(member) || ' has accepted', null,
      jsonb_build_object('connection_id', connection.id, 'profile_id', member)
    );
  end if;
  return jsonb_build_object('connection', connection.id);
end
$$;
comment on function answer_connection is 'Accepts or declines a connection that was asked for.';

create function block_member(p_user_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  connection connections;
begin
  if p_user_id = member then
    perform refuse('SELF_CONNECTION', 'You cannot block yourself.', 'userId');
  elsif not exists (select from profiles where id = p_user_id) then
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  connection := pair_connection(member, p_user_id);
  if connection.status = 'blocked' then
    perform refuse('ALREADY_BLOCKED', 'You two have nothing to do with each other.', 'userId');
  end if;
  insert into connections (requester_id, addressee_id, status, responded_at)
  values (member, p_user_id, 'blocked', now())
  on conflict (least(requester_id, addressee_id), greatest(requester_id, addressee_id)) do update
  set requester_id = excluded.requester_id,
      addressee_id = excluded.addressee_id,
      status = 'blocked',
      responded_at = now()
  -- Who blocks is who may undo it, so who was first stays.
  where connections.status <> 'blocked'
  returning * into connection;
  if not found then
    perform refuse('ALREADY_BLOCKED', 'You two have nothing to do with each other.', 'userId');
  end if;
  return jsonb_build_object('connection', connection.id);
end
$$;
comment on function block_member is 'Has nothing to do with a person any more: neither writes to, asks or pays through a request the other.';

create function remove_connection(p_connection_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  asked uuid;
begin
  -- Only who blocked ends it; who was declined must not ask again by way of removing.
  delete from connections
  where id = p_connection_id
    and case status
      when 'blocked' then requester_id = member
      when 'declined' then addressee_id = member
      else member in (requester_id, addressee_id)
    end
  returning addressee_id into asked;
  if not found then
    perform refuse('CONNECTION_NOT_FOUND', 'You have no such connection to undo.', 'connectionId');
  end if;
  -- Or asking and taking back would fill somebody's notifications.
  delete from notifications
  where user_id = asked
    and type = 'connection_requested'
    and data ->> 'connection_id' = p_connection_id::text;
  return jsonb_build_object('connection', p_connection_id);
end
$$;
comment on function remove_connection is 'Undoes a connection, a request or a block of one''s own.';
