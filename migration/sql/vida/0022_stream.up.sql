-- Streams begin and end within the week's time and the plan's number, under their owner's lock.
create function start_stream(
  p_avatar_id bigint default null,
  p_platform text default 'other',
  p_background_id integer default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  streamer text := require_user(require_member());
  plan subscription_plans := plan_of(streamer);
  avatar avatars;
  background stream_backgrounds;
  stream integer;
begin
  if p_platform is null or p_platform not in ('twitter_spaces', 'other') then
    perform refuse('PLATFORM_INVALID', 'A stream is shown on X spaces or elsewhere.', 'platform');
  elsif (
    select count(*) from streaming_sessions where user_id = streamer and status = 'active'
  ) >= plan.max_concurrent_streams then
    perform refuse('STREAM_LIMIT', format('Your plan runs %s streams at a time.', plan.max_concurrent_streams));
  elsif refresh_stream_time(streamer) = 0 then
    perform refuse('STREAM_TIME_USED_UP', 'Your time for this week is used up.');
  end if;
  if p_avatar_id is not null then
    select *
    into avatar
    from avatars
    where id = p_avatar_id
      and (user_id = streamer or is_public)
    for no key update;
    if not found then
      perform refuse('AVATAR_NOT_FOUND', 'There is no such avatar.', 'avatarId');
    end if;
    perform require_plan(streamer, avatar.required_plan, 'avatarId');
    update avatars
    set usage_count = usage_count + 1,
        last_used_at = now()
    where id = avatar.id;
  end if;
  if p_background_id is not null then
    select * into background from stream_backgrounds where id = p_background_id and is_active;
    if not found then
      perform refuse('BACKGROUND_NOT_FOUND', 'There is no such background.', 'backgroundId');
    end if;
    perform require_plan(streamer, background.required_plan, 'backgroundId');
  end if;
  insert into streaming_sessions (user_id, avatar_id, platform, metadata)
  values (
    streamer, avatar.id, p_platform,
    case when p_background_id is not null then json_build_object('background_id', p_background_id) end
  )
  returning id into stream;
  return jsonb_build_object('streaming_session', stream, 'avatar', avatar.id, 'user', streamer);
end
$$;
comment on function start_stream is 'Begins a stream, as one of one''s own avatars or a public one.';

create function close_stream(p_streaming_session_id integer, p_status text)
returns jsonb
language plpgsql
set search_path from current
as $$
declare
  stream streaming_sessions;
begin
  update streaming_sessions
  set status = p_status,
      end_time = now(),
      duration = extract(epoch from now() - start_time)
  where id = p_streaming_session_id
    and status = 'active'
  returning * into strict stream;
  update users
  set total_stream_time = total_stream_time + stream.duration,
      total_stream_sessions = total_stream_sessions + 1,
      last_stream_at = stream.end_time
  where id = stream.user_id;
  perform refresh_stream_time(stream.user_id);
  return jsonb_build_object('streaming_session', stream.id, 'user', stream.user_id);
end
$$;
comment on function close_stream is 'Ends a running stream and counts its time. Its owner must be locked.';

create function end_stream(p_streaming_session_id integer, p_status text default 'ended')
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  streamer text;
  stream streaming_sessions;
begin
  if p_status is null or p_status not in ('ended', 'failed') then
    perform refuse('STATUS_INVALID', 'A stream has ended or failed.', 'status');
  end if;
  select user_id into streamer from streaming_sessions where id = p_streaming_session_id;
  if streamer is null or streamer is distinct from viewer_id() and not asked_by_platform() then
    perform refuse('STREAM_NOT_FOUND', 'You have no such stream.', 'streamingSessionId');
  end if;
  perform require_user(streamer);
  select * into strict stream from streaming_sessions where id = p_streaming_session_id;
  if stream.status <> 'active' then
    perform refuse('STREAM_OVER', format('The stream has %s.', stream.status), 'streamingSessionId');
  end if;
  return close_stream(stream.id, p_status);
end
$$;
comment on function end_stream is 'Ends a stream, one''s own or as the platform any, and counts its time.';

create function end_overdue_streams()
returns integer
language plpgsql
security definer
set search_path from current
as $$
declare
  streamer text;
  stream integer;
  ended integer := 0;
begin
  for streamer in
    select distinct user_id
    from streaming_sessions
    where status = 'active'
      and (streamed_this_week(user_id) >= stream_allowance(user_id) or is_suspended(user_id))
    order by user_id
  loop
    perform require_user(streamer);
    -- An add-on may have been used, or the suspension lifted, in the meantime.
    if refresh_stream_time(streamer) = 0 or is_suspended(streamer) then
      for stream in
        select id
        from streaming_sessions
        where user_id = streamer
          and status = 'active'
      loop
        perform close_stream(stream, 'ended');
        ended := ended + 1;
      end loop;
    end if;
  end loop;
  return ended;
end
$$;
comment on function end_overdue_streams is 'Ends the streams of those whose time is used up or who are suspended, and says how many.';

create function set_default_rtmp_source(p_rtmp_source_id integer)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  owner text := require_user(require_member());
begin
  if not exists (select from rtmp_sources where id = p_rtmp_source_id and user_id = owner) then
    perform refuse('SOURCE_NOT_FOUND', 'You have no such place to stream to.', 'rtmpSourceId');
  end if;
  update rtmp_sources
  set is_default = false
  where user_id = owner
    and is_default
    and id <> p_rtmp_source_id;
  update rtmp_sources set is_default = true where id = p_rtmp_source_id;
  return jsonb_build_object('rtmp_source', p_rtmp_source_id);
end
$$;
comment on function set_default_rtmp_source is 'Says where streams go unless told otherwise.';
