select
  c.relname::text as name,
  c.relkind in ('v', 'm') as view,
  coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
  case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
  array(
    select a.attname::text
    from pg_index i
    cross join unnest(i.indkey) with ordinality as k (attnum, position)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where i.indexrelid = (
      -- A materialized view has no primary key, but a unique index where it can be refreshed beside readers.
      select key.indexrelid
      from pg_index key
      where key.indrelid = c.oid
      and (
        key.indisprimary
        or c.relkind = 'm' and key.indisunique and key.indpred is null and key.indexprs is null
      )
      order by key.indexrelid
      limit 1
    )
    order by k.position
  ) as primary_key
from pg_class c
where c.relnamespace = $1::regnamespace
and c.relkind in ('r', 'p', 'v', 'm')
and not c.relispartition
and c.relname <> 'seaql_migrations'
order by c.relname collate "C"
