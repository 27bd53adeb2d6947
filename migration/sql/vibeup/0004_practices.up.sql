-- What people practise, how often they did, and what they tell themselves.
create table practice_definitions (
  id uuid primary key default gen_random_uuid(),
  name varchar(100) not null,
  description text,
  category varchar(50) not null,
  default_duration_minutes integer check (default_duration_minutes > 0),
  instructions jsonb not null default '[]',
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index practice_definitions_recent on practice_definitions(created_at desc, id desc);
alter table practice_definitions enable row level security;

comment on table practice_definitions is 'A practice of VIBEUP''s catalogue that people can take up.';
comment on column practice_definitions.id is 'The practice of the catalogue.';
comment on column practice_definitions.name is 'Its name.';
comment on column practice_definitions.description is 'What it is and what it is good for.';
comment on column practice_definitions.category is 'The field it belongs to.';
comment on column practice_definitions.default_duration_minutes is 'How long it usually takes, in minutes.';
comment on column practice_definitions.instructions is 'How it is done, step by step.';
comment on column practice_definitions.is_active is 'Whether it can be taken up.';
comment on column practice_definitions.created_at is 'When it came into the catalogue.';
comment on column practice_definitions.updated_at is 'When it last changed.';

create table practices (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  definition_id uuid not null references practice_definitions(id),
  title varchar(100),
  schedule jsonb not null default '{}',
  status varchar(20) not null default 'active' check (status in ('active', 'paused', 'archived')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index practices_user on practices(user_id, created_at desc, id desc);
create index practices_definition on practices(definition_id);
alter table practices enable row level security;

comment on table practices is 'A practice that a person has taken up.';
comment on column practices.id is 'The practice.';
comment on column practices.user_id is 'Who practises.';
comment on column practices.definition_id is 'What it is, by the catalogue.';
comment on column practices.title is 'What the person calls it.';
comment on column practices.schedule is 'When the person means to practise.';
comment on column practices.status is 'Whether it runs, rests or is laid aside.';
comment on column practices.created_at is 'When it was taken up.';
comment on column practices.updated_at is 'When it last changed.';

create table practice_logs (
  id uuid primary key default gen_random_uuid(),
  practice_id uuid not null references practices(id) on delete cascade,
  user_id uuid not null references profiles(id) on delete cascade,
  logged_at timestamptz not null default now(),
  duration_minutes integer check (duration_minutes >= 0),
  notes text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create index practice_logs_practice on practice_logs(practice_id, logged_at desc, id desc);
create index practice_logs_user on practice_logs(user_id, created_at desc, id desc);
alter table practice_logs enable row level security;

comment on table practice_logs is 'One time that a person practised.';
comment on column practice_logs.id is 'The entry.';
comment on column practice_logs.practice_id is 'What was practised.';
comment on column practice_logs.user_id is 'Who practised.';
comment on column practice_logs.logged_at is 'When the person practised.';
comment on column practice_logs.duration_minutes is 'How long, in minutes.';
comment on column practice_logs.notes is 'What the person noted.';
comment on column practice_logs.metadata is 'Further facts, set by the person''s app.';
comment on column practice_logs.created_at is 'When it was written down.';

create table practice_streaks (
  id uuid primary key default gen_random_uuid(),
  practice_id uuid not null unique references practices(id) on delete cascade,
  user_id uuid not null references profiles(id) on delete cascade,
  current_streak integer not null default 0 check (current_streak >= 0),
  longest_streak integer not null default 0,
  last_logged_on date,
  updated_at timestamptz not null default now(),
  constraint longest_streak_is_longest check (longest_streak >= current_streak)
);
create index practice_streaks_user on practice_streaks(user_id);
create index practice_streaks_running on practice_streaks(last_logged_on) where current_streak > 0;
alter table practice_streaks enable row level security;

comment on table practice_streaks is 'On how many days in a row a person has practised; every practice has one.';
comment on column practice_streaks.id is 'The streak.';
comment on column practice_streaks.practice_id is 'What is practised.';
comment on column practice_streaks.user_id is 'Who practises.';
comment on column practice_streaks.current_streak is 'The days in a row up to now; nothing once a whole day was missed.';
comment on column practice_streaks.longest_streak is 'The most days in a row so far.';
comment on column practice_streaks.last_logged_on is 'The latest day of practice, in the person''s time zone.';
comment on column practice_streaks.updated_at is 'When the streak last changed.';

create table affirmations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references profiles(id) on delete cascade,
  body text not null,
  category varchar(50),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index affirmations_user on affirmations(user_id, created_at desc, id desc);
alter table affirmations enable row level security;

comment on table affirmations is 'A sentence that lifts: the platform''s, or a person''s own.';
comment on column affirmations.id is 'The affirmation.';
comment on column affirmations.user_id is 'Whose it is; empty where it is the platform''s, for everybody.';
comment on column affirmations.body is 'The sentence.';
comment on column affirmations.category is 'What it is for.';
comment on column affirmations.is_active is 'Whether it is shown.';
comment on column affirmations.created_at is 'When it was written.';
comment on column affirmations.updated_at is 'When it last changed.';
