-- What the platform notes of itself.
create table system_logs (
  id serial primary key,
  level text not null check (level in ('info', 'warning', 'error')),
  type text not null check (type in ('info', 'warning', 'error')),
  service text not null check (service in ('auth', 'avatar', 'stream', 'subscription')),
  message text not null,
  details json,
  user_id varchar references users(id) on delete set null,
  timestamp timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index system_logs_user on system_logs(user_id);
create index system_logs_recent on system_logs(timestamp desc, id desc);
alter table system_logs enable row level security;

comment on table system_logs is 'Something that happened in the platform''s services.';
comment on column system_logs.id is 'The entry''s number.';
comment on column system_logs.level is 'How grave it is.';
comment on column system_logs.type is 'What it is, in the same words.';
comment on column system_logs.service is 'The service it happened in.';
comment on column system_logs.message is 'What happened.';
comment on column system_logs.details is 'Further facts.';
comment on column system_logs.user_id is 'Whom it happened to.';
comment on column system_logs.timestamp is 'When it happened.';
comment on column system_logs.created_at is 'When it was recorded.';

create table gpu_usage_logs (
  id serial primary key,
  user_id varchar references users(id) on delete set null,
  operation text not null check (operation in ('avatar_generation', 'streaming', 'tracking')),
  usage integer not null check (usage between 0 and 100),
  memory_used integer not null check (memory_used >= 0),
  service_id text not null,
  resource_usage integer not null check (resource_usage >= 0),
  cost integer check (cost >= 0),
  metadata json,
  timestamp timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index gpu_usage_logs_user on gpu_usage_logs(user_id);
create index gpu_usage_logs_recent on gpu_usage_logs(timestamp desc, id desc);
alter table gpu_usage_logs enable row level security;

comment on table gpu_usage_logs is 'What a piece of work took of the graphics processors.';
comment on column gpu_usage_logs.id is 'The entry''s number.';
comment on column gpu_usage_logs.user_id is 'Whom the work was for.';
comment on column gpu_usage_logs.operation is 'What was done.';
comment on column gpu_usage_logs.usage is 'How busy the processor was, in percent.';
comment on column gpu_usage_logs.memory_used is 'How much memory it took, in megabytes.';
comment on column gpu_usage_logs.service_id is 'The service that did it.';
comment on column gpu_usage_logs.resource_usage is 'How long it took, in milliseconds.';
comment on column gpu_usage_logs.cost is 'What it cost the platform, in US cents.';
comment on column gpu_usage_logs.metadata is 'Further facts.';
comment on column gpu_usage_logs.timestamp is 'When it was done.';
comment on column gpu_usage_logs.created_at is 'When it was recorded.';
