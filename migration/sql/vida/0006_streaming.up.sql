-- Streams, where they go, and what is behind the avatar.
create table streaming_sessions (
  id serial primary key,
  user_id varchar not null references users(id) on delete cascade,
  avatar_id bigint references avatars(id) on delete set null,
  start_time timestamptz not null default now(),
  end_time timestamptz,
  duration integer check (duration >= 0),
  platform text check (platform in ('twitter_spaces', 'other')),
  viewers integer not null default 0 check (viewers >= 0),
  status text not null default 'active' check (status in ('active', 'ended', 'failed')),
  metadata json,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint stream_in_order check (end_time >= start_time),
  constraint stream_over_with_times check (
    (status = 'active') = (end_time is null)
    and (status = 'active') = (duration is null)
  )
);
create index streaming_sessions_user_recent on streaming_sessions(user_id, start_time desc, id desc);
create index streaming_sessions_avatar on streaming_sessions(avatar_id);
create index streaming_sessions_ended on streaming_sessions(end_time);
create index streaming_sessions_active on streaming_sessions(user_id) where status = 'active';
alter table streaming_sessions enable row level security;

comment on table streaming_sessions is 'A stream, running or past.';
comment on column streaming_sessions.id is 'The stream.';
comment on column streaming_sessions.user_id is 'Who streams.';
comment on column streaming_sessions.avatar_id is 'The avatar they stream as.';
comment on column streaming_sessions.start_time is 'When it began.';
comment on column streaming_sessions.end_time is 'When it ended.';
comment on column streaming_sessions.duration is 'How long it lasted, in seconds.';
comment on column streaming_sessions.platform is 'Where it is shown.';
comment on column streaming_sessions.viewers is 'How many people watch, or watched at most.';
comment on column streaming_sessions.status is 'Whether it runs, ended, or broke off.';
comment on column streaming_sessions.metadata is 'Further facts; `background_id` names the background.';
comment on column streaming_sessions.created_at is 'When it was recorded.';
comment on column streaming_sessions.updated_at is 'When it last changed.';

create table rtmp_sources (
  id serial primary key,
  user_id varchar not null references users(id) on delete cascade,
  name text not null check (char_length(name) between 1 and 100),
  url text not null check (url ~* '^rtmps?://' and char_length(url) <= 2000),
  stream_key text not null check (char_length(stream_key) <= 1000),
  bitrate integer not null default 2500 check (bitrate > 0),
  is_default boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index rtmp_sources_user on rtmp_sources(user_id, id);
create unique index rtmp_sources_one_default on rtmp_sources(user_id) where is_default;
alter table rtmp_sources enable row level security;

comment on table rtmp_sources is 'A place that a person streams to.';
comment on column rtmp_sources.id is 'The place''s number.';
comment on column rtmp_sources.user_id is 'Whose it is.';
comment on column rtmp_sources.name is 'Its name.';
comment on column rtmp_sources.url is 'Its address (rtmp or rtmps).';
comment on column rtmp_sources.stream_key is 'Secret; can be written and is never shown.';
comment on column rtmp_sources.bitrate is 'How much is sent, in kilobits a second.';
comment on column rtmp_sources.is_default is 'Whether streams go here unless told otherwise; one at most.';
comment on column rtmp_sources.created_at is 'When it was added.';
comment on column rtmp_sources.updated_at is 'When it last changed.';

create table background_categories (
  id serial primary key,
  name text not null unique,
  description text,
  is_active boolean not null default true,
  sort_order integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table background_categories enable row level security;

comment on table background_categories is 'A kind of background.';
comment on column background_categories.id is 'The category''s number.';
comment on column background_categories.name is 'The category''s name, as backgrounds have it.';
comment on column background_categories.description is 'What belongs to it.';
comment on column background_categories.is_active is 'Whether it is offered.';
comment on column background_categories.sort_order is 'Its place among the categories.';
comment on column background_categories.created_at is 'When it was made.';
comment on column background_categories.updated_at is 'When it last changed.';

create table stream_backgrounds (
  id serial primary key,
  name text not null,
  description text,
  category text not null,
  image_url text not null,
  thumbnail_url text,
  is_active boolean not null default true,
  sort_order integer not null default 0,
  required_plan text not null default 'free' references subscription_plans(id),
  created_by varchar references users(id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index stream_backgrounds_created_by on stream_backgrounds(created_by);
create index stream_backgrounds_required_plan on stream_backgrounds(required_plan);
alter table stream_backgrounds enable row level security;

comment on table stream_backgrounds is 'A picture behind the avatar.';
comment on column stream_backgrounds.id is 'The background''s number.';
comment on column stream_backgrounds.name is 'Its name.';
comment on column stream_backgrounds.description is 'What it shows.';
comment on column stream_backgrounds.category is 'The kind of background, by the category''s name.';
comment on column stream_backgrounds.image_url is 'Where the picture lies.';
comment on column stream_backgrounds.thumbnail_url is 'Where its small picture lies.';
comment on column stream_backgrounds.is_active is 'Whether it is offered.';
comment on column stream_backgrounds.sort_order is 'Its place among the backgrounds.';
comment on column stream_backgrounds.required_plan is 'The lowest plan that may use it.';
comment on column stream_backgrounds.created_by is 'Which administrator added it.';
comment on column stream_backgrounds.created_at is 'When it was added.';
comment on column stream_backgrounds.updated_at is 'When it last changed.';

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'streaming_sessions', 'rtmp_sources', 'background_categories', 'stream_backgrounds'
  ]
  loop
    execute format(
      'create trigger %I before update on %I for each row execute function update_updated_at()',
      'update_' || each_table || '_updated_at', each_table
    );
  end loop;
end
$$;
