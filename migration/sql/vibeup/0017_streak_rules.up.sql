-- Every practice has a streak, and it follows the practice's entries. Days are those of the person's time zone.
create function create_streak_for_practice()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  insert into practice_streaks (practice_id, user_id) values (new.id, new.user_id);
  return new;
end
$$;

create trigger on_practice_created_create_streak
  after insert on practices
  for each row
  execute function create_streak_for_practice();

create function count_streak(p_practice_id uuid, p_timezone text)
returns table (current_streak integer, longest_streak integer, last_logged_on date)
language plpgsql
stable
set search_path from current
as $$
begin
  return query
  with days as (
    select distinct (logged_at at time zone p_timezone)::date as day
    from practice_logs
    where practice_id = p_practice_id
  ),
  -- Days in a row differ from their number by the same day.
  runs as (
    select
      max(numbered.day) as last_day,
      count(*)::integer as length
    from (select day, day - (row_number() over (order by day))::integer as run from days) as numbered
    group by numbered.run
  )
  select
    coalesce((array_agg(runs.length order by runs.last_day desc))[1], 0),
    coalesce(max(runs.length), 0),
    max(runs.last_day)
  from runs;
end
$$;
comment on function count_streak is 'The streak that a practice''s entries make, whether or not it has lapsed since.';

create function practice_logged()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  streak practice_streaks;
  zone text;
  day date;
begin
  select * into strict streak from practice_streaks where practice_id = new.practice_id for no key update;
  if streak.user_id <> new.user_id then
    raise check_violation using message = 'the practice is somebody else''s';
  end if;
  select timezone into strict zone from profiles where id = new.user_id;
  day := (new.logged_at at time zone zone)::date;
  if streak.last_logged_on is null or day > streak.last_logged_on + 1 then
    streak.current_streak := 1;
    streak.longest_streak := greatest(streak.longest_streak, 1);
    streak.last_logged_on := day;
  elsif day = streak.last_logged_on + 1 and streak.current_streak > 0 then
    streak.current_streak := streak.current_streak + 1;
    streak.longest_streak := greatest(streak.longest_streak, streak.current_streak);
    streak.last_logged_on := day;
  elsif day <> streak.last_logged_on or streak.current_streak = 0 then
    select *
    into strict streak.current_streak, streak.longest_streak, streak.last_logged_on
    from count_streak(new.practice_id, zone);
  else
    return new;
  end if;
  update practice_streaks
  set current_streak = case
        when streak.last_logged_on < (now() at time zone zone)::date - 1 then 0
        else streak.current_streak
      end,
      longest_streak = streak.longest_streak,
      last_logged_on = streak.last_logged_on
  where id = streak.id;
  return new;
end
$$;

create trigger on_practice_logged
  after insert on practice_logs
  for each row
  execute function practice_logged();

-- What cannot be counted on is counted anew. The streaks are locked first, in the order of their practices: a statement
-- sees only what was there when it began, and would miss what somebody else did while it waited.
create function recount_streaks(p_practices uuid[])
returns void
language plpgsql
set search_path from current
as $$
begin
  perform
  from practice_streaks
  where practice_id = any (p_practices)
  order by practice_id
  for no key update;
  update practice_streaks
  set current_streak = case
        when counted.last_logged_on < (now() at time zone profiles.timezone)::date - 1 then 0
        else counted.current_streak
      end,
      longest_streak = counted.longest_streak,
      last_logged_on = counted.last_logged_on
  from profiles
  cross join unnest(p_practices) as recounted (practice_id)
  cross join lateral count_streak(recounted.practice_id, profiles.timezone) as counted
  where practice_streaks.practice_id = recounted.practice_id
    and profiles.id = practice_streaks.user_id;
end
$$;
comment on function recount_streaks is 'Sets the streaks of these practices to what their entries make.';

create function practice_logs_removed()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  perform recount_streaks(array(select distinct practice_id from removed));
  return null;
end
$$;

create trigger on_practice_logs_removed
  after delete on practice_logs
  referencing old table as removed
  for each statement
  execute function practice_logs_removed();

create function practice_log_mended()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  perform recount_streaks(array[old.practice_id, new.practice_id]);
  return null;
end
$$;

create trigger on_practice_log_mended
  after update of practice_id, logged_at on practice_logs
  for each row
  execute function practice_log_mended();

create function timezone_changed()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  perform recount_streaks(array(select practice_id from practice_streaks where user_id = new.id));
  return null;
end
$$;

create trigger on_timezone_changed_recount_streaks
  after update of timezone on profiles
  for each row
  when (new.timezone <> old.timezone)
  execute function timezone_changed();
