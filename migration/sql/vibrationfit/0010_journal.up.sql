-- What a person notes from day to day: the journal, daily papers, feelings, vibrational events and their links.
create table journal_entries (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  entry_date date not null default current_date,
  content text not null,
  mood text,
  tags text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index journal_entries_recent on journal_entries(user_id, created_at desc, id desc);
create index journal_entries_by_day on journal_entries(user_id, entry_date desc);
create index journal_entries_tags on journal_entries using gin(tags);
alter table journal_entries enable row level security;

comment on table journal_entries is 'An entry in a person''s journal.';
comment on column journal_entries.id is 'The entry.';
comment on column journal_entries.user_id is 'Whose journal it is in.';
comment on column journal_entries.entry_date is 'The day it is about.';
comment on column journal_entries.content is 'What the person wrote.';
comment on column journal_entries.mood is 'The mood, in a word.';
comment on column journal_entries.tags is 'Words to find it by.';
comment on column journal_entries.created_at is 'When it was written.';
comment on column journal_entries.updated_at is 'When it last changed.';

create table daily_papers (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  paper_date date not null default current_date,
  content jsonb not null default '{}',
  completed boolean not null default false,
  created_at timestamptz not null default now()
);
create index daily_papers_recent on daily_papers(user_id, created_at desc, id desc);
alter table daily_papers enable row level security;

comment on table daily_papers is 'A day''s writing exercise.';
comment on column daily_papers.id is 'The paper.';
comment on column daily_papers.user_id is 'Whose paper it is.';
comment on column daily_papers.paper_date is 'The day it is for.';
comment on column daily_papers.content is 'What the person filled in, by the paper''s fields.';
comment on column daily_papers.completed is 'Whether it is finished.';
comment on column daily_papers.created_at is 'When it was begun.';

create table emotional_snapshots (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  snapshot_date timestamptz not null default now(),
  emotion_type text not null,
  intensity integer check (intensity between 1 and 10),
  notes text,
  created_at timestamptz not null default now()
);
create index emotional_snapshots_recent on emotional_snapshots(user_id, created_at desc, id desc);
alter table emotional_snapshots enable row level security;

comment on table emotional_snapshots is 'How a person felt at a moment.';
comment on column emotional_snapshots.id is 'The snapshot.';
comment on column emotional_snapshots.user_id is 'Who felt it.';
comment on column emotional_snapshots.snapshot_date is 'When it was felt.';
comment on column emotional_snapshots.emotion_type is 'Which emotion it was.';
comment on column emotional_snapshots.intensity is 'How strong, from 1 to 10.';
comment on column emotional_snapshots.notes is 'What was going on.';
comment on column emotional_snapshots.created_at is 'When it was noted.';

create table vibrational_events (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  event_date timestamptz not null default now(),
  event_type text not null,
  description text,
  vibration_level integer check (vibration_level between 1 and 10),
  created_at timestamptz not null default now()
);
create index vibrational_events_recent on vibrational_events(user_id, created_at desc, id desc);
alter table vibrational_events enable row level security;

comment on table vibrational_events is 'A moment that raised or lowered a person''s vibration.';
comment on column vibrational_events.id is 'The event.';
comment on column vibrational_events.user_id is 'Whose moment it was.';
comment on column vibrational_events.event_date is 'When it happened.';
comment on column vibrational_events.event_type is 'What kind of moment it was.';
comment on column vibrational_events.description is 'What happened.';
comment on column vibrational_events.vibration_level is 'How high the vibration was, from 1 to 10.';
comment on column vibrational_events.created_at is 'When it was noted.';

create table abundance_events (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  event_date timestamptz not null default now(),
  event_type text not null,
  amount numeric,
  description text,
  created_at timestamptz not null default now()
);
create index abundance_events_recent on abundance_events(user_id, created_at desc, id desc);
alter table abundance_events enable row level security;

comment on table abundance_events is 'Something good that came to a person.';
comment on column abundance_events.id is 'The event.';
comment on column abundance_events.user_id is 'To whom it came.';
comment on column abundance_events.event_date is 'When it came.';
comment on column abundance_events.event_type is 'What kind of thing it was.';
comment on column abundance_events.amount is 'What it is worth to the person, in the person''s own currency; no money of the platform.';
comment on column abundance_events.description is 'What it was.';
comment on column abundance_events.created_at is 'When it was noted.';

create table vibrational_event_sources (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  description text,
  created_at timestamptz not null default now()
);
alter table vibrational_event_sources enable row level security;

comment on table vibrational_event_sources is 'Where vibrational moments come from.';
comment on column vibrational_event_sources.id is 'The source.';
comment on column vibrational_event_sources.name is 'Its name.';
comment on column vibrational_event_sources.description is 'What belongs to it.';
comment on column vibrational_event_sources.created_at is 'When it was added.';

create table vibrational_links (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  from_event_id uuid not null references vibrational_events(id) on delete cascade,
  to_event_id uuid not null references vibrational_events(id) on delete cascade,
  source_id uuid references vibrational_event_sources(id),
  link_type text,
  created_at timestamptz not null default now(),
  unique (from_event_id, to_event_id),
  constraint two_events check (from_event_id <> to_event_id)
);
create index vibrational_links_recent on vibrational_links(user_id, created_at desc, id desc);
create index vibrational_links_to on vibrational_links(to_event_id);
create index vibrational_links_source on vibrational_links(source_id);
alter table vibrational_links enable row level security;

comment on table vibrational_links is 'One vibrational moment that led to another.';
comment on column vibrational_links.id is 'The link.';
comment on column vibrational_links.user_id is 'Whose moments they are.';
comment on column vibrational_links.from_event_id is 'The moment that led to the other.';
comment on column vibrational_links.to_event_id is 'The moment it led to.';
comment on column vibrational_links.source_id is 'What connects them, where it has a name.';
comment on column vibrational_links.link_type is 'How they are connected.';
comment on column vibrational_links.created_at is 'When the link was seen.';

create trigger update_journal_entries_updated_at
  before update on journal_entries
  for each row
  execute function update_updated_at();
