-- Members have numbers from 1; everything of theirs is named after them, so that ranges of members can be made apart.
create or replace function pg_temp.scale_id(p_kind bigint, p_number bigint)
returns uuid
language sql
immutable
return (lpad(to_hex(p_kind), 8, '0') || '-5ca1-4000-8000-' || lpad(to_hex(p_number), 12, '0'))::uuid;

create or replace function pg_temp.scale_name(p_number bigint)
returns text
language sql
immutable
return (array['Ada', 'Priya', 'Tomo', 'Wren', 'Lumen', 'Jonah', 'Noor', 'Ezra', 'Mina', 'Otis'])[1 + p_number % 10]
  || ' '
  || (array['Raman', 'Hayashi', 'Abbott', 'Okafor', 'Fields', 'Haddad', 'Blum'])[1 + p_number % 7];

-- Every tenth member creates; the cube makes few of them everybody's favourites.
create or replace function pg_temp.scale_creator(p_number bigint)
returns bigint
language sql
immutable
return 1 + 10 * floor({members} / 10 * power(p_number * 7919 % 1000 / 1000.0, 3))::bigint;

-- Somebody else, more often one with a low number.
create or replace function pg_temp.scale_other(p_number bigint, p_place bigint)
returns bigint
language sql
immutable
return 1 + (p_number + floor(({members} - 2) * power((p_number * 31 + p_place * 7919) % 1000 / 1000.0, 2))::bigint) % {members};
