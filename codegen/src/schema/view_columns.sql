select
  v.relname::text as view_name,
  d.refobjid as table_oid,
  d.refobjsubid::smallint as position
from pg_class v
join pg_rewrite r on r.ev_class = v.oid
join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
where v.relnamespace = $1::regnamespace
and v.relkind in ('v', 'm')
and d.refclassid = 'pg_class'::regclass
and d.refobjid <> v.oid
and d.refobjsubid > 0
order by v.relname collate "C", d.refobjid, d.refobjsubid
