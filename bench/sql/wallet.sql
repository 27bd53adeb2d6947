\startpipeline
begin read only;
select set_config('request.jwt.claims', json_build_object('sub', md5('bench' || 2), 'role', 'authenticated')::text, true), set_config('role', 'authenticated', true);
select id, display_name from oros.people where id = md5('bench' || 2)::uuid;
select id, user_id, available_balance, pending_balance from oros.wallets where user_id = md5('bench' || 2)::uuid;
commit;
\endpipeline
