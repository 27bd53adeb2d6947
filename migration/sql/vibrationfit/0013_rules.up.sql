-- What follows by itself: a member's empty balance, numbers that count per person, columns that repeat others, and
-- what is never changed.
create function prepare_member()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  insert into token_balances (user_id) values (new.id) on conflict (user_id) do nothing;
  insert into user_stats (user_id) values (new.id) on conflict (user_id) do nothing;
  return new;
end
$$;

create trigger on_profile_created
  after insert on profiles
  for each row
  execute function prepare_member();

create function activate_first_profile()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  new.is_active = new.is_active or not exists (
    select
    from user_profiles
    where user_id = new.user_id
      and is_active
  );
  return new;
end
$$;

create trigger user_profiles_first_active
  before insert on user_profiles
  for each row
  execute function activate_first_profile();

-- Numbers count per person. Whoever numbers holds the person's account, so that two do not take the same number.
create function number_version()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if new.version_number is null then
    perform from profiles where id = new.user_id for no key update;
    execute format('select coalesce(max(version_number), 0) + 1 from %I where user_id = $1', tg_table_name)
    into new.version_number
    using new.user_id;
  end if;
  return new;
end
$$;

create trigger vision_versions_number
  before insert on vision_versions
  for each row
  execute function number_version();
create trigger profile_versions_number
  before insert on profile_versions
  for each row
  execute function number_version();

create function profile_version_guard()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  if tg_op = 'UPDATE' then
    if (to_jsonb(new) - 'is_active') <> (to_jsonb(old) - 'is_active') then
      raise exception 'profile_versions is immutable except for is_active';
    end if;
    return new;
  end if;
  -- One level deeper, the deletion of the account takes them along.
  if tg_op = 'TRUNCATE' or pg_trigger_depth() = 1 then
    raise exception 'profile_versions is append-only';
  end if;
  return old;
end
$$;

create trigger profile_versions_immutable
  before update or delete on profile_versions
  for each row
  execute function profile_version_guard();
create trigger profile_versions_not_truncated
  before truncate on profile_versions
  for each statement
  execute function profile_version_guard();

create function mark_draft()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.is_draft = (new.status = 'draft');
  return new;
end
$$;

create trigger vision_versions_draft
  before insert or update on vision_versions
  for each row
  execute function mark_draft();

create function measure_completion()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  vision uuid := case tg_op when 'DELETE' then old.vision_id else new.vision_id end;
begin
  -- Locked first: a statement sees only what was there when it began, and would miss what was done while it waited.
  perform from vision_versions where id = vision for no key update;
  update vision_versions
  set completion_percent = counted.percent
  from (
    select round(count(*) * 100.0 / 12)::integer as percent
    from vision_progress
    where vision_id = vision
      and completed
  ) as counted
  where vision_versions.id = vision
    and vision_versions.completion_percent <> counted.percent;
  return null;
end
$$;

create trigger on_progress_measure_completion
  after insert or delete or update of completed on vision_progress
  for each row
  execute function measure_completion();

-- The audios are what counts; the vision repeats the latest one.
create function copy_latest_audio()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  vision uuid := case tg_op when 'DELETE' then old.vision_id else new.vision_id end;
  latest vision_audios;
begin
  perform from vision_versions where id = vision for no key update;
  select *
  into latest
  from vision_audios
  where vision_id = vision
    and generation_status = 'completed'
  order by created_at desc, id desc
  limit 1;
  update vision_versions
  set has_audio = (latest.id is not null),
      audio_url = latest.audio_url,
      audio_duration = latest.duration,
      voice_type = latest.voice_type,
      background_music = latest.background_music,
      last_audio_generated_at = latest.created_at
  where id = vision
    and (audio_url, audio_duration, voice_type, background_music, last_audio_generated_at)
      is distinct from
      (latest.audio_url, latest.duration, latest.voice_type, latest.background_music, latest.created_at);
  return null;
end
$$;

create trigger on_audio_copy_latest
  after insert or update or delete on vision_audios
  for each row
  execute function copy_latest_audio();

create function place_track()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  new.order_index = coalesce(
    new.order_index,
    (select max(order_index) + 1 from audio_tracks where audio_set_id = new.audio_set_id),
    0
  );
  return new;
end
$$;

create trigger audio_tracks_placed
  before insert or update of order_index on audio_tracks
  for each row
  execute function place_track();

create function note_completion()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.completed_at = case when new.completed then coalesce(new.completed_at, now()) end;
  return new;
end
$$;

create trigger intensive_checklist_completed
  before insert or update on intensive_checklist
  for each row
  execute function note_completion();

create function token_usage_guard()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  raise exception 'token_usage is read-only';
end
$$;

create trigger token_usage_read_only
  before insert or update on token_usage
  for each statement
  execute function token_usage_guard();
