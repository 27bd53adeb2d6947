-- Work that the platform does by itself. Each function may run at any time, twice, or in two processes at once.
create function refresh_user_stats()
returns bigint
language plpgsql
security definer
set search_path from current
as $$
declare
  changed bigint;
begin
  insert into user_stats as known (user_id, stats)
  select user_id, jsonb_object_agg(figure, number)
  from (
    select user_id, 'journal_entries' as figure, count(*) as number from journal_entries group by user_id
    union all
    select user_id, 'daily_papers_completed', count(*) from daily_papers where completed group by user_id
    union all
    select user_id, 'emotional_snapshots', count(*) from emotional_snapshots group by user_id
    union all
    select user_id, 'vibrational_events', count(*) from vibrational_events group by user_id
    union all
    select user_id, 'abundance_events', count(*) from abundance_events group by user_id
    union all
    select user_id, 'assessments_completed', count(*) from assessment_results where completed_at is not null group by user_id
    union all
    select user_id, 'visions', count(*) from vision_versions group by user_id
    union all
    select user_id, 'visions_completed', count(*) from vision_versions where status = 'complete' group by user_id
    union all
    select user_id, 'scenes', count(*) from scenes group by user_id
    union all
    select user_id, 'vision_board_items', count(*) from vision_board_items group by user_id
    union all
    select user_id, 'tokens_used', -sum(amount) from token_transactions where transaction_type = 'usage' group by user_id
  ) as figures
  group by user_id
  on conflict (user_id) do update
  set stats = excluded.stats
  where known.stats <> excluded.stats;
  get diagnostics changed = row_count;
  return changed;
end
$$;
comment on function refresh_user_stats is 'Counts everybody''s figures anew; gives how many people''s have changed.';

create function work_due()
returns table (part text, failure text)
language plpgsql
security definer
set search_path from current
as $$
declare
  work scheduled_work;
  done bigint;
begin
  for work in
    select *
    from scheduled_work
    where last_run_at is null
      or last_run_at + every <= now()
    order by position
    for no key update skip locked
  loop
    part := work.name;
    failure := null;
    -- What fails stays due and does not hold up the rest.
    begin
      execute format('select %I()', part) into strict done;
      -- Where a portion is full there is more.
      if done < portion() or part <> 'grant_token_drips' then
        update scheduled_work set last_run_at = now() where name = part;
      end if;
    exception
      when others then
        failure := sqlerrm;
    end;
    return next;
  end loop;
end
$$;
comment on function work_due is 'Does the work that is due, and names it; where a part failed, and was undone, also why.';
