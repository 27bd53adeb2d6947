-- The world that is measured: 10,000 members, 200,000 ledger entries, one administrator.
set search_path = oros;

insert into users (id, email, username, display_name)
select
  md5('bench' || number)::uuid,
  'bench' || number || '@example.org',
  'bench' || number,
  'Member ' || number
from generate_series(1, 10000) number;

insert into user_roles (user_id, role)
values (md5('bench1')::uuid, 'admin');

insert into ledger_entries (wallet_id, source_type, amount, direction, status, description, created_at)
select
  wallets.id,
  'adjustment',
  1 + entry,
  'credit',
  'settled',
  'Entry ' || entry,
  timestamptz '2026-01-01 00:00Z' + entry * interval '1 hour'
from generate_series(1, 20) entry
cross join wallets
join users on users.id = wallets.user_id
where users.username like 'bench%';

vacuum analyze;
