-- From vision to action. The blueprints themselves wait to be rebuilt and are only read; their phases, tasks and
-- insights are in use and stand without one.
create table actualization_blueprints (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  vision_id uuid references vision_versions(id) on delete set null,
  category varchar(50)
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  blueprint_data jsonb,
  status text not null default 'draft',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index actualization_blueprints_recent on actualization_blueprints(user_id, created_at desc, id desc);
create index actualization_blueprints_vision on actualization_blueprints(vision_id);
alter table actualization_blueprints enable row level security;

comment on table actualization_blueprints is 'What lies between a person''s life and their vision. Kept to be read; no new ones are made.';
comment on column actualization_blueprints.id is 'The blueprint.';
comment on column actualization_blueprints.user_id is 'Whose blueprint it is.';
comment on column actualization_blueprints.vision_id is 'The vision it leads to, where it is still there.';
comment on column actualization_blueprints.category is 'The life category it is about.';
comment on column actualization_blueprints.blueprint_data is 'What the analysis found.';
comment on column actualization_blueprints.status is 'How far it came.';
comment on column actualization_blueprints.created_at is 'When it was made.';
comment on column actualization_blueprints.updated_at is 'When it last changed.';

create table blueprint_phases (
  id uuid primary key default gen_random_uuid(),
  blueprint_id uuid references actualization_blueprints(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  title text not null,
  order_index integer not null default 0 check (order_index >= 0),
  status text not null default 'pending',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index blueprint_phases_blueprint on blueprint_phases(blueprint_id);
create index blueprint_phases_recent on blueprint_phases(user_id, created_at desc, id desc);
alter table blueprint_phases enable row level security;

comment on table blueprint_phases is 'A stretch of the way to a vision.';
comment on column blueprint_phases.id is 'The phase.';
comment on column blueprint_phases.blueprint_id is 'The blueprint it belongs to, where there is one.';
comment on column blueprint_phases.user_id is 'Whose way it is.';
comment on column blueprint_phases.title is 'What it is about.';
comment on column blueprint_phases.order_index is 'Its place on the way, from 0.';
comment on column blueprint_phases.status is 'How far it has come.';
comment on column blueprint_phases.created_at is 'When it was planned.';
comment on column blueprint_phases.updated_at is 'When it last changed.';

create table blueprint_tasks (
  id uuid primary key default gen_random_uuid(),
  phase_id uuid not null references blueprint_phases(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  title text not null,
  completed boolean not null default false,
  due_date date,
  order_index integer not null default 0 check (order_index >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index blueprint_tasks_phase on blueprint_tasks(phase_id);
create index blueprint_tasks_recent on blueprint_tasks(user_id, created_at desc, id desc);
alter table blueprint_tasks enable row level security;

comment on table blueprint_tasks is 'Something to do in a phase.';
comment on column blueprint_tasks.id is 'The task.';
comment on column blueprint_tasks.phase_id is 'The phase it belongs to.';
comment on column blueprint_tasks.user_id is 'Who is to do it.';
comment on column blueprint_tasks.title is 'What is to be done.';
comment on column blueprint_tasks.completed is 'Whether it is done.';
comment on column blueprint_tasks.due_date is 'By which day.';
comment on column blueprint_tasks.order_index is 'Its place in the phase, from 0.';
comment on column blueprint_tasks.created_at is 'When it was planned.';
comment on column blueprint_tasks.updated_at is 'When it last changed.';

create table blueprint_insights (
  id uuid primary key default gen_random_uuid(),
  blueprint_id uuid references actualization_blueprints(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  insight_type text,
  insight_text text not null,
  created_at timestamptz not null default now()
);
create index blueprint_insights_blueprint on blueprint_insights(blueprint_id);
create index blueprint_insights_recent on blueprint_insights(user_id, created_at desc, id desc);
alter table blueprint_insights enable row level security;

comment on table blueprint_insights is 'Something understood on the way to a vision.';
comment on column blueprint_insights.id is 'The insight.';
comment on column blueprint_insights.blueprint_id is 'The blueprint it belongs to, where there is one.';
comment on column blueprint_insights.user_id is 'Whose insight it is.';
comment on column blueprint_insights.insight_type is 'What kind of insight it is.';
comment on column blueprint_insights.insight_text is 'The insight.';
comment on column blueprint_insights.created_at is 'When it came.';

create trigger update_actualization_blueprints_updated_at
  before update on actualization_blueprints
  for each row
  execute function update_updated_at();
create trigger update_blueprint_phases_updated_at
  before update on blueprint_phases
  for each row
  execute function update_updated_at();
create trigger update_blueprint_tasks_updated_at
  before update on blueprint_tasks
  for each row
  execute function update_updated_at();
