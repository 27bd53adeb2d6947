select
  c.relname::text as table_name,
  c.oid as table_oid,
  a.attnum as position,
  a.attname::text as name,
  t.typname::text as type_name,
  case when t.typname in ('varchar', 'bpchar') and a.atttypmod > 4 then a.atttypmod - 4 end as length,
  case when t.typname = 'numeric' and a.atttypmod > 4 then (a.atttypmod - 4) >> 16 end as precision,
  case when t.typname = 'numeric' and a.atttypmod > 4 then (a.atttypmod - 4) & 2047 end as scale,
  array(
    select e.enumlabel::text
    from pg_enum e
    where e.enumtypid = t.oid
    order by e.enumsortorder
  ) as labels,
  not a.attnotnull as nullable,
  a.atthasdef or a.attidentity <> '' as has_default,
  a.attgenerated <> '' or a.attidentity = 'a' as generated,
  a.attidentity <> '' or coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false) as serial,
  coalesce(col_description(c.oid, a.attnum), '') as comment,
  array(
    select pg_get_expr(k.conbin, k.conrelid)
    from pg_constraint k
    where k.conrelid = c.oid
    and k.contype = 'c'
    and k.conkey = array[a.attnum]
    order by k.conname collate "C"
  ) as checks,
  exists (
    select
    from pg_index i
    where i.indrelid = c.oid
    and i.indisunique
    and i.indisvalid
    and i.indpred is null
    and i.indnkeyatts = 1
    and i.indkey[0] = a.attnum
  ) as is_unique
from pg_class c
join pg_attribute a on a.attrelid = c.oid
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relnamespace = $1::regnamespace
and c.relkind in ('r', 'p', 'v', 'm')
and a.attnum > 0
and not a.attisdropped
order by a.attrelid, a.attnum
