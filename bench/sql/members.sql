\set number random(1, 9000)
\startpipeline
begin read only;
select set_config('request.jwt.claims', json_build_object('sub', md5('bench1'), 'role', 'authenticated')::text, true), set_config('role', 'oros_admin', true);
select people.id, people.username, people.display_name, wallets.id, wallets.available_balance, entries.id, entries.amount, entries.direction, entries.created_at from (select id, username, display_name from oros.people where id > md5('bench' || :number)::uuid order by id limit 20) people join oros.wallets on wallets.user_id = people.id cross join lateral (select id, amount, direction, created_at from oros.ledger_entries where wallet_id = wallets.id order by created_at desc, id desc limit 10) entries;
commit;
\endpipeline
