-- Members and what they have, as many as `crowd.members` and `crowd.rows` say. Few have much: the first member has one
-- row in fifty of 100,000 members. Triggers and foreign keys are off, since what is made here is whole by itself.
set local session_replication_role = replica;
select setseed(0.5);

create function pg_temp.member(n integer)
returns uuid
language sql
immutable
return md5('member/' || n)::uuid;
create function pg_temp.anybody()
returns integer
language sql
volatile
return 1 + floor(current_setting('crowd.members')::integer * power(random(), 3))::integer;
