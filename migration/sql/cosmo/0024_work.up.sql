-- What is to be done from time to time. A row that another process is at is passed over, so that nothing runs twice at
-- once, and a piece of work that fails leaves the others alone and is tried again the next time.
create function work_due()
returns table (part text, failure text)
language plpgsql
security definer
set search_path from current
as $$
declare
  work scheduled_work;
begin
  for work in
    select *
    from scheduled_work
    where coalesce(last_ran_at + runs_every <= clock_timestamp(), true)
    order by name
    for update skip locked
  loop
    part := work.name;
    failure := null;
    begin
      execute format('select %I()', part);
      update scheduled_work set last_ran_at = clock_timestamp() where name = part;
    exception
      when others then
        failure := sqlerrm;
    end;
    return next;
  end loop;
end
$$;
comment on function work_due is 'Does all work that is due, and names it; where a part failed, and was undone, also why.';
