-- VIVA, the assistant: conversations, suggestions, images, and the log of what was done.
create table ai_usage_logs (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  operation_type text not null,
  tokens_used integer not null default 0 check (tokens_used >= 0),
  model_used text,
  response_time_ms integer check (response_time_ms >= 0),
  success boolean not null default true,
  error_message text,
  created_at timestamptz not null default now()
);
create index ai_usage_logs_recent on ai_usage_logs(user_id, created_at desc, id desc);
alter table ai_usage_logs enable row level security;

comment on table ai_usage_logs is 'One thing that VIVA did or tried.';
comment on column ai_usage_logs.id is 'The record.';
comment on column ai_usage_logs.user_id is 'For whom it was done.';
comment on column ai_usage_logs.operation_type is 'What was done.';
comment on column ai_usage_logs.tokens_used is 'How many tokens it used.';
comment on column ai_usage_logs.model_used is 'The AI model that did it.';
comment on column ai_usage_logs.response_time_ms is 'How long it took, in milliseconds.';
comment on column ai_usage_logs.success is 'Whether it worked.';
comment on column ai_usage_logs.error_message is 'What went wrong, where it did not.';
comment on column ai_usage_logs.created_at is 'When it was done.';

create table ai_conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  conversation_type text,
  messages jsonb not null default '[]' check (jsonb_typeof(messages) = 'array'),
  context jsonb not null default '{}',
  status text not null default 'active' check (status in ('active', 'archived')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index ai_conversations_recent on ai_conversations(user_id, created_at desc, id desc);
alter table ai_conversations enable row level security;

comment on table ai_conversations is 'A conversation with VIVA for a purpose.';
comment on column ai_conversations.id is 'The conversation.';
comment on column ai_conversations.user_id is 'Whose conversation it is.';
comment on column ai_conversations.conversation_type is 'What it is for.';
comment on column ai_conversations.messages is 'The messages, oldest first.';
comment on column ai_conversations.context is 'What VIVA knows while it talks.';
comment on column ai_conversations.status is 'Whether it goes on or has been put away.';
comment on column ai_conversations.created_at is 'When it began.';
comment on column ai_conversations.updated_at is 'When the last message came.';

create table viva_conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  messages jsonb not null default '[]' check (jsonb_typeof(messages) = 'array'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index viva_conversations_recent on viva_conversations(user_id, created_at desc, id desc);
alter table viva_conversations enable row level security;

comment on table viva_conversations is 'A conversation with VIVA, the master assistant, about anything.';
comment on column viva_conversations.id is 'The conversation.';
comment on column viva_conversations.user_id is 'Whose conversation it is.';
comment on column viva_conversations.messages is 'The messages, oldest first.';
comment on column viva_conversations.created_at is 'When it began.';
comment on column viva_conversations.updated_at is 'When the last message came.';

create table conversation_sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  session_type text,
  title text,
  metadata jsonb not null default '{}',
  status text not null default 'active' check (status in ('active', 'archived')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index conversation_sessions_recent on conversation_sessions(user_id, created_at desc, id desc);
alter table conversation_sessions enable row level security;

comment on table conversation_sessions is 'A sitting in which a person talked with VibrationFit.';
comment on column conversation_sessions.id is 'The session.';
comment on column conversation_sessions.user_id is 'Whose session it is.';
comment on column conversation_sessions.session_type is 'What it is for.';
comment on column conversation_sessions.title is 'The title.';
comment on column conversation_sessions.metadata is 'Further facts about it.';
comment on column conversation_sessions.status is 'Whether it goes on or has been put away.';
comment on column conversation_sessions.created_at is 'When it began.';
comment on column conversation_sessions.updated_at is 'When it last changed.';

create table prompt_suggestions_cache (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  category text not null
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  suggestions jsonb not null,
  encouragement text,
  profile_hash text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  unique (user_id, category)
);
create index prompt_suggestions_cache_expiry on prompt_suggestions_cache(expires_at);
alter table prompt_suggestions_cache enable row level security;

comment on table prompt_suggestions_cache is 'What VIVA suggests to write about for a life category. It is shown until it expires or the profile it was made from changes.';
comment on column prompt_suggestions_cache.id is 'The suggestions.';
comment on column prompt_suggestions_cache.user_id is 'For whom they were made.';
comment on column prompt_suggestions_cache.category is 'The life category.';
comment on column prompt_suggestions_cache.suggestions is 'What is suggested.';
comment on column prompt_suggestions_cache.encouragement is 'A word of encouragement.';
comment on column prompt_suggestions_cache.profile_hash is 'A hash of the profile that the suggestions were made from.';
comment on column prompt_suggestions_cache.created_at is 'When they were made.';
comment on column prompt_suggestions_cache.expires_at is 'Until when they are shown.';

create table generated_images (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  prompt text not null,
  image_url text,
  storage_path text,
  model_used text,
  status text not null default 'pending' check (status in ('pending', 'completed', 'failed')),
  error_message text,
  created_at timestamptz not null default now(),
  constraint image_where_completed check (status <> 'completed' or image_url is not null),
  constraint error_where_failed check ((status = 'failed') = (error_message is not null))
);
create index generated_images_recent on generated_images(user_id, created_at desc, id desc);
alter table generated_images enable row level security;

comment on table generated_images is 'An image that an AI model makes for a person.';
comment on column generated_images.id is 'The image.';
comment on column generated_images.user_id is 'For whom it is made.';
comment on column generated_images.prompt is 'What it is to show.';
comment on column generated_images.image_url is 'Where it lies, once it is made.';
comment on column generated_images.storage_path is 'Where it lies in the store.';
comment on column generated_images.model_used is 'The AI model that made it.';
comment on column generated_images.status is 'Pending until it is made or has failed.';
comment on column generated_images.error_message is 'Why it failed.';
comment on column generated_images.created_at is 'When it was asked for.';

create trigger update_ai_conversations_updated_at
  before update on ai_conversations
  for each row
  execute function update_updated_at();
create trigger update_viva_conversations_updated_at
  before update on viva_conversations
  for each row
  execute function update_updated_at();
create trigger update_conversation_sessions_updated_at
  before update on conversation_sessions
  for each row
  execute function update_updated_at();
