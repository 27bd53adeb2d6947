-- Life visions: the state of each of the twelve life categories, the visions assembled from them, and what goes with
-- a vision in words.
create table life_vision_category_state (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  category varchar(50) not null
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  transcript text,
  ai_summary text,
  ideal_state text,
  blueprint_data jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, category),
  constraint summary_after_transcript check (ai_summary is null or transcript is not null),
  constraint ideal_after_summary check (ideal_state is null or ai_summary is not null),
  constraint blueprint_after_ideal check (blueprint_data is null or ideal_state is not null)
);
alter table life_vision_category_state enable row level security;

comment on table life_vision_category_state is 'How far a person has come with one life category on the way to their life vision.';
comment on column life_vision_category_state.id is 'The state.';
comment on column life_vision_category_state.user_id is 'Whose vision it is.';
comment on column life_vision_category_state.category is 'The life category; everybody has one state for each.';
comment on column life_vision_category_state.transcript is 'Step 1: what the person said or wrote.';
comment on column life_vision_category_state.ai_summary is 'Step 1: VIVA''s summary of it.';
comment on column life_vision_category_state.ideal_state is 'Step 2: how the person imagines the ideal.';
comment on column life_vision_category_state.blueprint_data is 'Step 3: the loops of being, doing and receiving.';
comment on column life_vision_category_state.created_at is 'When the person began with the category.';
comment on column life_vision_category_state.updated_at is 'When the state last changed.';

create table vision_versions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  version_number integer not null check (version_number > 0),
  title text,
  status text not null default 'draft' check (status in ('draft', 'complete')),
  completion_percent integer not null default 0 check (completion_percent between 0 and 100),
  forward text,
  conclusion text,
  perspective text not null default 'singular' check (perspective in ('singular', 'plural')),
  fun text,
  health text,
  travel text,
  love text,
  family text,
  social text,
  home text,
  work text,
  money text,
  stuff text,
  giving text,
  spirituality text,
  has_audio boolean not null default false,
  audio_url text,
  audio_duration text,
  voice_type text,
  background_music text,
  last_audio_generated_at timestamptz,
  activation_message text,
  richness_metadata jsonb not null default '{}'
    constraint richness_by_category check (
      jsonb_typeof(richness_metadata) = 'object'
      and richness_metadata - array[
        'fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality'
      ] = '{}'
    ),
  refined_categories jsonb not null default '[]'
    constraint refined_are_categories check (
      jsonb_typeof(refined_categories) = 'array'
      and refined_categories <@ '["fun", "health", "travel", "love", "family", "social", "home", "work", "money", "stuff", "giving", "spirituality"]'
    ),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  is_draft boolean not null default true,
  is_active boolean not null default false,
  unique (user_id, version_number),
  constraint draft_as_status check (is_draft = (status = 'draft')),
  constraint complete_where_all_is_told check (
    status <> 'complete'
    or num_nulls(
      nullif(btrim(fun), ''), nullif(btrim(health), ''), nullif(btrim(travel), ''), nullif(btrim(love), ''),
      nullif(btrim(family), ''), nullif(btrim(social), ''), nullif(btrim(home), ''), nullif(btrim(work), ''),
      nullif(btrim(money), ''), nullif(btrim(stuff), ''), nullif(btrim(giving), ''), nullif(btrim(spirituality), '')
    ) = 0
  )
);
create index vision_versions_recent on vision_versions(user_id, created_at desc, id desc);
create unique index vision_versions_one_active on vision_versions(user_id) where is_active;
alter table vision_versions enable row level security;
comment on constraint complete_where_all_is_told on vision_versions is
  'A complete vision has a text in each of the twelve categories.';

comment on table vision_versions is 'A person''s life vision: an opening, a text for each of the twelve life categories, a closing.';
comment on column vision_versions.id is 'The vision.';
comment on column vision_versions.user_id is 'Whose vision it is.';
comment on column vision_versions.version_number is 'Which of the person''s visions it is, from 1.';
comment on column vision_versions.title is 'The title.';
comment on column vision_versions.status is 'Whether the vision is still a draft or complete.';
comment on column vision_versions.completion_percent is 'How many of the categories are done, in percent.';
comment on column vision_versions.forward is 'The opening words.';
comment on column vision_versions.conclusion is 'The closing words.';
comment on column vision_versions.perspective is 'Whether it speaks as I (singular) or as we (plural).';
comment on column vision_versions.fun is 'Fun and recreation.';
comment on column vision_versions.health is 'Health and vitality.';
comment on column vision_versions.travel is 'Travel and adventure.';
comment on column vision_versions.love is 'Love, romance and partnership.';
comment on column vision_versions.family is 'Family and parenting.';
comment on column vision_versions.social is 'Friends and social life.';
comment on column vision_versions.home is 'Home and surroundings.';
comment on column vision_versions.work is 'Work, business and career.';
comment on column vision_versions.money is 'Money and wealth.';
comment on column vision_versions.stuff is 'Possessions and lifestyle.';
comment on column vision_versions.giving is 'Giving and legacy.';
comment on column vision_versions.spirituality is 'Spirituality and growth.';
comment on column vision_versions.has_audio is 'Whether it can be listened to.';
comment on column vision_versions.audio_url is 'Where its latest audio lies.';
comment on column vision_versions.audio_duration is 'How long the latest audio is, as text.';
comment on column vision_versions.voice_type is 'The voice of the latest audio.';
comment on column vision_versions.background_music is 'The music under the latest audio.';
comment on column vision_versions.last_audio_generated_at is 'When the latest audio was asked for.';
comment on column vision_versions.activation_message is 'What the person wants to do next, in their own words.';
comment on column vision_versions.richness_metadata is 'How dense the text of each category is, by category.';
comment on column vision_versions.refined_categories is 'The categories that have been refined since the vision was assembled.';
comment on column vision_versions.created_at is 'When the vision was made.';
comment on column vision_versions.updated_at is 'When the vision last changed.';
comment on column vision_versions.is_draft is 'Whether it is a draft; the same as the status says.';
comment on column vision_versions.is_active is 'Whether it is the person''s current vision; at most one is.';

create table vision_progress (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  vision_id uuid not null references vision_versions(id) on delete cascade,
  category varchar(50) not null
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  completed boolean not null default false,
  updated_at timestamptz not null default now(),
  unique (vision_id, category)
);
create index vision_progress_user on vision_progress(user_id);
alter table vision_progress enable row level security;

comment on table vision_progress is 'Whether a category of a vision is done. The vision''s completion follows.';
comment on column vision_progress.id is 'The progress.';
comment on column vision_progress.user_id is 'Whose vision it is.';
comment on column vision_progress.vision_id is 'The vision.';
comment on column vision_progress.category is 'The life category.';
comment on column vision_progress.completed is 'Whether the category is done.';
comment on column vision_progress.updated_at is 'When that last changed.';

create table scenes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  category text not null
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  scene_text text not null,
  scene_title text,
  essence_word text,
  created_at timestamptz not null default now()
);
create index scenes_recent on scenes(user_id, created_at desc, id desc);
alter table scenes enable row level security;

comment on table scenes is 'A scene that a person imagines for a life category.';
comment on column scenes.id is 'The scene.';
comment on column scenes.user_id is 'Whose scene it is.';
comment on column scenes.category is 'The life category.';
comment on column scenes.scene_text is 'What happens in the scene.';
comment on column scenes.scene_title is 'The title.';
comment on column scenes.essence_word is 'The one word for how it feels.';
comment on column scenes.created_at is 'When the scene was written.';

create table frequency_flip (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  category varchar(50) not null
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  input_text text not null,
  clarity_seed text,
  created_at timestamptz not null default now()
);
create index frequency_flip_recent on frequency_flip(user_id, created_at desc, id desc);
alter table frequency_flip enable row level security;

comment on table frequency_flip is 'A complaint turned into a clear wish.';
comment on column frequency_flip.id is 'The flip.';
comment on column frequency_flip.user_id is 'Whose flip it is.';
comment on column frequency_flip.category is 'The life category.';
comment on column frequency_flip.input_text is 'The complaint, as it was.';
comment on column frequency_flip.clarity_seed is 'The wish that it became.';
comment on column frequency_flip.created_at is 'When it was flipped.';

create table vision_conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  vision_id uuid references vision_versions(id) on delete cascade,
  category varchar(50)
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  messages jsonb not null default '[]' check (jsonb_typeof(messages) = 'array'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index vision_conversations_recent on vision_conversations(user_id, created_at desc, id desc);
create index vision_conversations_vision on vision_conversations(vision_id);
alter table vision_conversations enable row level security;

comment on table vision_conversations is 'A conversation with VIVA about a vision.';
comment on column vision_conversations.id is 'The conversation.';
comment on column vision_conversations.user_id is 'Whose conversation it is.';
comment on column vision_conversations.vision_id is 'The vision it is about, where there is one.';
comment on column vision_conversations.category is 'The life category it is about, where it is one.';
comment on column vision_conversations.messages is 'The messages, oldest first.';
comment on column vision_conversations.created_at is 'When it began.';
comment on column vision_conversations.updated_at is 'When the last message came.';

create table refinements (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  vision_id uuid references vision_versions(id) on delete set null,
  category varchar(50)
    check (category in ('fun', 'health', 'travel', 'love', 'family', 'social', 'home', 'work', 'money', 'stuff', 'giving', 'spirituality')),
  operation_type varchar(50) not null check (operation_type in ('refine_vision', 'generate_guidance')),
  input_text text,
  output_text text,
  viva_notes text,
  created_at timestamptz not null default now(),
  migrated_to_v3 boolean not null default false
);
create index refinements_recent on refinements(user_id, created_at desc, id desc);
create index refinements_vision on refinements(vision_id);
alter table refinements enable row level security;

comment on table refinements is 'What the former vibe assistant did to a vision. Kept to be read; the states of the life categories have taken its place.';
comment on column refinements.id is 'The refinement.';
comment on column refinements.user_id is 'Whose vision it was.';
comment on column refinements.vision_id is 'The vision that was worked on, where it is still there.';
comment on column refinements.category is 'The life category.';
comment on column refinements.operation_type is 'Whether the vision was refined or guidance was given.';
comment on column refinements.input_text is 'What the assistant was given.';
comment on column refinements.output_text is 'What the assistant gave.';
comment on column refinements.viva_notes is 'The assistant''s notes on its reasons.';
comment on column refinements.created_at is 'When it was done.';
comment on column refinements.migrated_to_v3 is 'Whether its content has moved to the state of the life category.';

create trigger update_life_vision_category_state_updated_at
  before update on life_vision_category_state
  for each row
  execute function update_updated_at();
create trigger update_vision_versions_updated_at
  before update on vision_versions
  for each row
  execute function update_updated_at();
create trigger update_vision_progress_updated_at
  before update on vision_progress
  for each row
  execute function update_updated_at();
create trigger update_vision_conversations_updated_at
  before update on vision_conversations
  for each row
  execute function update_updated_at();
