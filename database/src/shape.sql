with roles as (
  select oid, rolname::text as name
  from pg_roles
  where rolname in ('anon', 'authenticated', 'service_role', $2 || '_admin')
), relations as (
  select c.oid, c.relname::text as name, c.relkind, c.relrowsecurity
  from pg_class c
  where c.relnamespace = to_regnamespace(quote_ident($1))
  and c.relkind in ('r', 'p', 'v', 'm')
  and c.relname <> 'seaql_migrations'
), functions as (
  select p.*
  from pg_proc p
  where p.pronamespace = to_regnamespace(quote_ident($1))
  and p.prokind = 'f'
  and not exists (
    select
    from pg_depend d
    where d.classid = 'pg_proc'::regclass
    and d.objid = p.oid
    and d.deptype = 'e'
  )
)
select kind, of, name, facts
from (
  select
    'table' as kind,
    relations.name as of,
    '' as name,
    array[
      case relations.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end,
      case when relations.relkind in ('r', 'p') then case when relrowsecurity then 'on' else 'off' end else '' end
    ] as facts
  from relations
  union all
  select
    'right',
    relations.name,
    roles.name,
    array[(
      select coalesce(string_agg(privilege, ', ' order by place), 'nothing')
      from unnest(array['select', 'insert', 'update', 'delete']) with ordinality as privileges (privilege, place)
      where case privilege
        when 'delete' then has_table_privilege(roles.oid, relations.oid, privilege)
        else has_any_column_privilege(roles.oid, relations.oid, privilege)
      end
    )]
  from relations
  cross join roles
  union all
  select
    'column',
    relations.name,
    a.attname::text,
    array[
      replace(format_type(a.atttypid, a.atttypmod), quote_ident($1) || '.', ''),
      case when a.attnotnull then 'not null' else 'may be null' end,
      case when a.atthasdef or a.attidentity <> '' then 'filled in' else 'not filled in' end
    ]
  from relations
  join pg_attribute a on a.attrelid = relations.oid
  where a.attnum > 0
  and not a.attisdropped
  union all
  select
    'check',
    relations.name,
    k.conname::text,
    array[replace(pg_get_constraintdef(k.oid), quote_ident($1) || '.', '')]
  from relations
  join pg_constraint k on k.conrelid = relations.oid
  where k.contype in ('c', 'p', 'u', 'f')
  union all
  select
    'enum',
    t.typname::text,
    e.enumlabel::text,
    array[]::text[]
  from pg_type t
  join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = to_regnamespace(quote_ident($1))
  union all
  select
    'policy',
    relations.name,
    p.polname::text,
    array[
      case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
        else 'delete' end || case when p.polpermissive then '' else ' (restrictive)' end || ' to ' || array_to_string(
        array(
          select coalesce(r.rolname::text, 'public')
          from unnest(p.polroles) as named (oid)
          left join pg_roles r on r.oid = named.oid
          order by 1
        ), ', '
      ),
      replace(coalesce(pg_get_expr(p.polqual, p.polrelid), ''), quote_ident($1) || '.', ''),
      replace(coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''), quote_ident($1) || '.', '')
    ]
  from relations
  join pg_policy p on p.polrelid = relations.oid
  union all
  select
    'trigger',
    relations.name,
    t.tgname::text,
    array[
      -- One that fires on replicas only does nothing here.
      case when t.tgenabled in ('D', 'R') then 'off' else 'on' end,
      replace(pg_get_triggerdef(t.oid), quote_ident($1) || '.', '')
    ]
  from relations
  join pg_trigger t on t.tgrelid = relations.oid
  where not t.tgisinternal
  union all
  select
    'function',
    functions.proname::text,
    '',
    array[
      replace(pg_get_function_identity_arguments(functions.oid), quote_ident($1) || '.', ''),
      replace(pg_get_function_result(functions.oid), quote_ident($1) || '.', ''),
      case when functions.prosecdef then 'the owner''s' else 'the caller''s' end,
      (
        select coalesce(string_agg(roles.name, ', ' order by roles.name), 'nobody')
        from roles
        where has_function_privilege(roles.oid, functions.oid, 'execute')
      ),
      case functions.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
      -- Bodies that are parsed already are told as they were parsed; blanks say nothing.
      encode(
        sha256(
          convert_to(
            regexp_replace(
              coalesce(
                replace(pg_get_function_sqlbody(functions.oid), quote_ident($1) || '.', ''), functions.prosrc
              ),
              '[ \t\r\n]+', ' ', 'g'
            ),
            'UTF8'
          )
        ),
        'hex'
      )
    ]
  from functions
  union all
  select
    'published',
    relations.name,
    '',
    array[]::text[]
  from relations
  join pg_publication_rel r on r.prrelid = relations.oid
  join pg_publication p on p.oid = r.prpubid
  where p.pubname = 'quintet_' || $2
) as parts
order by kind collate "C", of collate "C", name collate "C", facts
