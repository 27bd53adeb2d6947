-- Complaints and what followed from them, and the end of the demo's own time.
insert into dmca_complaints (
  user_id, complainant_name, complainant_email, content_url, claimed_work, description, status, action_taken,
  admin_notes, filed_at, resolved_at, resolved_by
)
select
  pg_temp.id_of(username),
  complainant,
  'rights@' || lower(split_part(complainant, ' ', 1)) || '.example',
  'https://models.vida.example/avatars/' || content,
  work,
  description,
  status,
  action,
  notes,
  pg_temp.day(filed),
  pg_temp.day(resolved),
  case when resolved is not null then pg_temp.id_of('ada') end
from (
  values
    ('jonah', 'Meridian Studios', 'captain-meridian.glb', 'Captain Meridian', 'Our figure, down to the scar.',
      'resolved', 'user_suspended', 'Third time.', 12, 14.0),
    ('marisol', 'Shoelace Games', 'two-left-shoes.glb', 'Left Shoe', 'It looks like our shoe.',
      'dismissed', null, 'A shoe is a shoe.', 22, 23),
    ('kojo', 'Delta Pictures', 'kojo-dragon.glb', 'The River King', 'The dragon is ours.',
      'investigating', null, 'It is a preset; asking the artist.', 41, null),
    ('wren', 'Quiet House', 'wren-librarian.glb', 'The Librarian''s Coat', 'The coat is taken from our film.',
      'pending', null, null, 44, null)
) as complaint (username, complainant, content, work, description, status, action, notes, filed, resolved)
order by complaint.filed;

insert into user_suspensions (
  user_id, suspension_type, suspension_level, reason, description, issued_by, issued_at, is_active, appeal_submitted,
  appeal_notes, related_dmca_id
)
select
  pg_temp.id_of(username), type, level, reason, description, coalesce(pg_temp.id_of(by), 'system'), pg_temp.day(day),
  level = 7, notes is not null, notes,
  case when type = 'dmca' then (select id from dmca_complaints where user_id = pg_temp.id_of(username)) end
from (
  values
    ('wren', 'manual', 1, 'Advertising in chat', null, 'ada', null, 10),
    ('jonah', 'automated', 1, 'Three reports in a day', null, null, null, 9),
    ('jonah', 'dmca', 7, 'Complaint about captain-meridian.glb', 'Our figure, down to the scar.', 'ada',
      'I drew the scar myself.', 14)
) as suspension (username, type, level, reason, description, by, notes, day)
order by suspension.day;

insert into user_warnings (
  user_id, warning_type, reason, description, issued_by, issued_at, acknowledged, acknowledged_at
)
select
  pg_temp.id_of(username), type, reason, description, pg_temp.id_of('ada'), pg_temp.day(day), taken is not null,
  pg_temp.day(taken)
from (
  values
    ('jonah', 'dmca', 'Complaint about a figure', 'The second of its kind.', 10, null::numeric),
    ('wren', 'community_guidelines', 'Advertising in chat', null, 9.5, 9.7),
    ('kojo', 'tos_violation', 'Open flame on stream', 'Please cook with the camera off when frying.', 25, null)
) as warning (username, type, reason, description, day, taken)
order by warning.day;

insert into coming_soon_emails (email, plan_name, created_at)
values
  ('hopeful@mail.example', 'goat', pg_temp.day(20)),
  ('tomo@vida.example', 'goat', pg_temp.day(26));

insert into sessions (sid, sess, expire)
values ('demo', '{"user": null}', pg_temp.day(3650));

do $$
declare
  each_trigger record;
begin
  for each_trigger in
    select tgrelid::regclass as of_table, tgname
    from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where relnamespace = quote_ident(current_schema())::regnamespace
      and tgenabled = 'D'
  loop
    execute format('alter table %s enable trigger %I', each_trigger.of_table, each_trigger.tgname);
  end loop;
end
$$;
drop function pg_temp.day(numeric);
drop function pg_temp.id_of(text);
