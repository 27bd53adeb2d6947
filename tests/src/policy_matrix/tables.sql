select
  c.relname::text as name,
  c.relkind in ('v', 'm') as view,
  coalesce(
    (
      select array_agg(a.attname::text order by k.position)
      from pg_index i
      cross join unnest(i.indkey) with ordinality as k (attnum, position)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid
      and (i.indisprimary or c.relkind = 'm' and i.indisunique)
    ),
    array['id']
  ) as key,
  array_agg(a.attname::text order by a.attnum) as columns,
  array_agg(t.typname::text order by a.attnum) as types
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
where c.relnamespace = current_schema()::regnamespace
and c.relkind in ('r', 'p', 'v', 'm')
group by c.oid, c.relname, c.relkind
order by c.relname collate "C"
