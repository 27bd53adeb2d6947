select
  c.relname::text as table_name,
  array(
    select a.attname::text
    from unnest(k.conkey) with ordinality as p (attnum, position)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.attnum
    order by p.position
  ) as columns,
  f.relname::text as foreign_table,
  array(
    select a.attname::text
    from unnest(k.confkey) with ordinality as p (attnum, position)
    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = p.attnum
    order by p.position
  ) as foreign_columns
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_class f on f.oid = k.confrelid
where k.contype = 'f'
and k.conparentid = 0
and c.relnamespace = $1::regnamespace
and f.relnamespace = $1::regnamespace
order by c.relname collate "C", k.conname collate "C"
