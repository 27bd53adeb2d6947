-- Who changed what. Every change of every table is recorded, whoever makes it, and the record is append-only.
create table audit_logs (
  id uuid primary key default gen_random_uuid(),
  table_name text not null,
  operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
  record_id text,
  user_id uuid references profiles(id) on delete restrict,
  old_data jsonb,
  new_data jsonb,
  created_at timestamptz not null default now()
);
create index audit_logs_user on audit_logs(user_id);
create index audit_logs_record on audit_logs(table_name, record_id);
create index audit_logs_created on audit_logs(created_at desc, id desc);
alter table audit_logs enable row level security;

comment on table audit_logs is 'A change of the database. Records are only ever added.';
comment on column audit_logs.id is 'The record of the change.';
comment on column audit_logs.table_name is 'The table that changed.';
comment on column audit_logs.operation is 'Whether a row was added, changed or removed.';
comment on column audit_logs.record_id is 'The key of the row that changed.';
comment on column audit_logs.user_id is 'Who made the change; null where the platform itself did.';
comment on column audit_logs.old_data is 'The row before.';
comment on column audit_logs.new_data is 'The row after.';
comment on column audit_logs.created_at is 'When it changed.';

create function write_audit_log()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  if tg_op = 'UPDATE' and before = after then
    return null;
  end if;
  insert into audit_logs (table_name, operation, record_id, user_id, old_data, new_data)
  values (
    tg_table_name,
    tg_op,
    coalesce(after, before) ->> tg_argv[0],
    -- The subject of a token need not have a profile, nor be an account at all.
    (select id from profiles where id = auth.uid()),
    before,
    after
  );
  return null;
end
$$;

-- What the audit cannot record row by row does not happen.
create function refuse_truncation()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  raise exception '% is audited row by row', tg_table_name;
end
$$;

do $$
declare
  audited record;
begin
  for audited in
    select table_name, key
    from (
      values
        ('profiles', 'id'),
        ('administrators', 'user_id'),
        ('user_interactions', 'id'),
        ('equity_transactions', 'id'),
        ('conversations', 'id'),
        ('messages', 'id'),
        ('referrals', 'id'),
        ('subscription_tiers', 'id'),
        ('user_subscriptions', 'id'),
        ('apps', 'id'),
        ('user_apps', 'id'),
        ('settings', 'id'),
        ('equity_batches', 'id'),
        ('equity_publications', 'batch_id')
    ) as audited (table_name, key)
  loop
    execute format(
      'create trigger %I after insert or update or delete on %I for each row execute function write_audit_log(%L)',
      'audit_' || audited.table_name, audited.table_name, audited.key
    );
    execute format(
      'create trigger %I before truncate on %I for each statement execute function refuse_truncation()',
      'audit_' || audited.table_name || '_whole', audited.table_name
    );
  end loop;
end
$$;

create trigger audit_logs_immutable
  before update or delete on audit_logs
  for each row
  execute function refuse_change();
create trigger audit_logs_not_truncated
  before truncate on audit_logs
  for each statement
  execute function refuse_change();
