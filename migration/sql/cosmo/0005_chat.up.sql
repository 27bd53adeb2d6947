-- Conversations with the assistant.
create table conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  title text check (char_length(title) <= 200),
  model text check (char_length(model) <= 100),
  total_tokens_used integer not null default 0 check (total_tokens_used >= 0),
  last_message_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index conversations_user_recent on conversations(user_id, last_message_at desc nulls last, id desc);
create index conversations_created on conversations(created_at desc);
alter table conversations enable row level security;

comment on table conversations is 'A conversation of a person with the assistant.';
comment on column conversations.id is 'The conversation.';
comment on column conversations.user_id is 'Whose conversation it is.';
comment on column conversations.title is 'Its title.';
comment on column conversations.model is 'The language model that answers.';
comment on column conversations.total_tokens_used is 'The language model''s tokens that all messages took.';
comment on column conversations.last_message_at is 'When the last message came.';
comment on column conversations.created_at is 'When it began.';
comment on column conversations.updated_at is 'When it last changed.';

create table messages (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations(id) on delete cascade,
  role text not null check (role in ('user', 'assistant', 'system')),
  content text not null check (char_length(content) <= 100000),
  tokens_used integer not null default 0 check (tokens_used >= 0),
  created_at timestamptz not null default now()
);
create index messages_conversation_recent on messages(conversation_id, created_at desc, id desc);
create index messages_created on messages(created_at desc);
alter table messages enable row level security;

comment on table messages is 'What was said in a conversation.';
comment on column messages.id is 'The message.';
comment on column messages.conversation_id is 'The conversation it belongs to.';
comment on column messages.role is 'Who said it: the person (user), the assistant, or the platform (system).';
comment on column messages.content is 'What was said.';
comment on column messages.tokens_used is 'The language model''s tokens that it took.';
comment on column messages.created_at is 'When it was said.';

create trigger update_conversations_updated_at
  before update on conversations
  for each row
  execute function update_updated_at_column();

create function count_message()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
declare
  speaker uuid;
begin
  if tg_op <> 'INSERT' then
    -- Finds none where the conversation goes too, and its messages with it.
    update conversations
    set total_tokens_used = total_tokens_used - old.tokens_used
    where id = old.conversation_id;
  end if;
  if tg_op <> 'DELETE' then
    update conversations
    set total_tokens_used = total_tokens_used + new.tokens_used,
        last_message_at = greatest(last_message_at, new.created_at)
    where id = new.conversation_id
    returning user_id into strict speaker;
  end if;
  if tg_op = 'INSERT' and new.role = 'user' then
    insert into user_interactions (user_id, action_type, request_id, action_metadata, created_at)
    values (
      speaker, 'chat_message', 'message:' || new.id,
      jsonb_build_object('conversation_id', new.conversation_id, 'message_id', new.id), new.created_at
    );
  end if;
  return null;
end
$$;

create trigger messages_counted
  after insert or delete or update of conversation_id, tokens_used on messages
  for each row
  execute function count_message();
