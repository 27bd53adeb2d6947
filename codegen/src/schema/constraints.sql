select
  c.relname::text as table_name,
  k.conname::text as name,
  k.contype::text as kind,
  array(
    select a.attname::text
    from unnest(k.conkey) with ordinality as p (attnum, position)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.attnum
    order by p.position
  ) as columns,
  coalesce(obj_description(k.oid, 'pg_constraint'), '') as comment
from pg_constraint k
join pg_class c on c.oid = k.conrelid
where k.contype in ('p', 'u', 'f', 'c')
and k.conparentid = 0
and c.relnamespace = $1::regnamespace
union all
select
  c.relname::text,
  x.relname::text,
  'u',
  array(
    select a.attname::text
    from unnest(i.indkey) with ordinality as p (attnum, position)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = p.attnum
    order by p.position
  ),
  coalesce(obj_description(x.oid, 'pg_class'), '')
from pg_index i
join pg_class c on c.oid = i.indrelid
join pg_class x on x.oid = i.indexrelid
where i.indisunique
and c.relnamespace = $1::regnamespace
and not exists (
  select
  from pg_constraint k
  where k.conindid = i.indexrelid
  and k.contype in ('p', 'u')
)
