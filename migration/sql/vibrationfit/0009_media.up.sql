-- Files, sound and pictures: uploads, audio sets, the visions' audio, vision boards, the videos of the platform.
create table media_metadata (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  bucket text not null,
  storage_path text not null,
  public_url text,
  file_name text,
  file_type text,
  file_size bigint check (file_size >= 0),
  mime_type text,
  folder text,
  category text,
  tags text[] not null default '{}',
  title text,
  description text,
  created_at timestamptz not null default now()
);
create index media_metadata_recent on media_metadata(user_id, created_at desc, id desc);
create index media_metadata_tags on media_metadata using gin(tags);
alter table media_metadata enable row level security;

comment on table media_metadata is 'A file that a person has uploaded.';
comment on column media_metadata.id is 'The file.';
comment on column media_metadata.user_id is 'Whose file it is.';
comment on column media_metadata.bucket is 'The store it lies in.';
comment on column media_metadata.storage_path is 'Where it lies in the store.';
comment on column media_metadata.public_url is 'Where it can be fetched, by everybody who knows the address.';
comment on column media_metadata.file_name is 'The name it was uploaded under.';
comment on column media_metadata.file_type is 'The ending of its name.';
comment on column media_metadata.file_size is 'Its size, in bytes.';
comment on column media_metadata.mime_type is 'Its media type.';
comment on column media_metadata.folder is 'The folder it is shown in.';
comment on column media_metadata.category is 'What kind of content it is.';
comment on column media_metadata.tags is 'Words to find it by.';
comment on column media_metadata.title is 'The title it is shown under.';
comment on column media_metadata.description is 'What it is.';
comment on column media_metadata.created_at is 'When it was uploaded.';

create table audio_sets (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  title text not null,
  description text,
  cover_image_url text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index audio_sets_recent on audio_sets(user_id, created_at desc, id desc);
alter table audio_sets enable row level security;

comment on table audio_sets is 'A collection of audio tracks.';
comment on column audio_sets.id is 'The set.';
comment on column audio_sets.user_id is 'Whose set it is.';
comment on column audio_sets.title is 'The title.';
comment on column audio_sets.description is 'What is in it.';
comment on column audio_sets.cover_image_url is 'Where the cover image lies.';
comment on column audio_sets.is_active is 'Whether it is in use.';
comment on column audio_sets.created_at is 'When it was made.';
comment on column audio_sets.updated_at is 'When it last changed.';

create table audio_tracks (
  id uuid primary key default gen_random_uuid(),
  audio_set_id uuid not null references audio_sets(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  title text not null,
  description text,
  duration text,
  audio_url text,
  transcript text,
  order_index integer check (order_index >= 0),
  is_active boolean not null default true,
  created_at timestamptz not null default now()
);
create index audio_tracks_set on audio_tracks(audio_set_id, order_index);
create index audio_tracks_recent on audio_tracks(user_id, created_at desc, id desc);
alter table audio_tracks enable row level security;

comment on table audio_tracks is 'One track of an audio set.';
comment on column audio_tracks.id is 'The track.';
comment on column audio_tracks.audio_set_id is 'The set it belongs to.';
comment on column audio_tracks.user_id is 'Whose track it is.';
comment on column audio_tracks.title is 'The title.';
comment on column audio_tracks.description is 'What is to be heard.';
comment on column audio_tracks.duration is 'How long it is, as text.';
comment on column audio_tracks.audio_url is 'Where it lies.';
comment on column audio_tracks.transcript is 'What is said in it.';
comment on column audio_tracks.order_index is 'Its place in the set, from 0; left out, it comes last.';
comment on column audio_tracks.is_active is 'Whether it is in use.';
comment on column audio_tracks.created_at is 'When it was made.';

create table audio_variants (
  id uuid primary key default gen_random_uuid(),
  audio_track_id uuid not null references audio_tracks(id) on delete cascade,
  variant_type text not null,
  audio_url text not null,
  created_at timestamptz not null default now()
);
create index audio_variants_track on audio_variants(audio_track_id);
alter table audio_variants enable row level security;

comment on table audio_variants is 'Another version of an audio track.';
comment on column audio_variants.id is 'The variant.';
comment on column audio_variants.audio_track_id is 'The track it is a version of.';
comment on column audio_variants.variant_type is 'What is different, such as the voice or the speed.';
comment on column audio_variants.audio_url is 'Where it lies.';
comment on column audio_variants.created_at is 'When it was made.';

create table vision_audios (
  id uuid primary key default gen_random_uuid(),
  vision_id uuid not null references vision_versions(id) on delete cascade,
  user_id uuid not null references auth.users(id) on delete cascade,
  audio_url text,
  duration text,
  voice_type text,
  background_music text,
  generation_status text not null default 'pending'
    check (generation_status in ('pending', 'completed', 'failed')),
  error_message text,
  created_at timestamptz not null default now(),
  constraint audio_where_completed check (generation_status <> 'completed' or audio_url is not null),
  constraint error_where_failed check ((generation_status = 'failed') = (error_message is not null))
);
create index vision_audios_vision on vision_audios(vision_id, created_at desc, id desc);
create index vision_audios_recent on vision_audios(user_id, created_at desc, id desc);
alter table vision_audios enable row level security;

comment on table vision_audios is 'A life vision read aloud.';
comment on column vision_audios.id is 'The audio.';
comment on column vision_audios.vision_id is 'The vision that is read.';
comment on column vision_audios.user_id is 'Whose vision it is.';
comment on column vision_audios.audio_url is 'Where it lies, once it is made.';
comment on column vision_audios.duration is 'How long it is, as text.';
comment on column vision_audios.voice_type is 'The voice that reads.';
comment on column vision_audios.background_music is 'The music under it.';
comment on column vision_audios.generation_status is 'Pending until it is made or has failed.';
comment on column vision_audios.error_message is 'Why it failed.';
comment on column vision_audios.created_at is 'When it was asked for.';

create table vision_board_items (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users(id) on delete cascade,
  vision_id uuid references vision_versions(id) on delete set null,
  item_type text not null check (item_type in ('image', 'text', 'quote')),
  content text,
  image_url text,
  position_x numeric not null default 0,
  position_y numeric not null default 0,
  created_at timestamptz not null default now()
);
create index vision_board_items_vision on vision_board_items(vision_id);
create index vision_board_items_recent on vision_board_items(user_id, created_at desc, id desc);
alter table vision_board_items enable row level security;

comment on table vision_board_items is 'Something on a person''s vision board.';
comment on column vision_board_items.id is 'The item.';
comment on column vision_board_items.user_id is 'Whose board it is on.';
comment on column vision_board_items.vision_id is 'The vision it belongs to, where there is one.';
comment on column vision_board_items.item_type is 'An image, a text or a quote.';
comment on column vision_board_items.content is 'The words of a text or quote.';
comment on column vision_board_items.image_url is 'Where the image lies.';
comment on column vision_board_items.position_x is 'How far from the left of the canvas.';
comment on column vision_board_items.position_y is 'How far from the top of the canvas.';
comment on column vision_board_items.created_at is 'When it was put on the board.';

create table video_mapping (
  id uuid primary key default gen_random_uuid(),
  video_key text not null unique,
  title text,
  video_url text not null,
  category varchar(50),
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table video_mapping enable row level security;

comment on table video_mapping is 'A video that VibrationFit shows.';
comment on column video_mapping.id is 'The video.';
comment on column video_mapping.video_key is 'The word by which pages name the video.';
comment on column video_mapping.title is 'The title.';
comment on column video_mapping.video_url is 'Where it lies.';
comment on column video_mapping.category is 'What it is about.';
comment on column video_mapping.metadata is 'Further facts about it.';
comment on column video_mapping.created_at is 'When it was added.';
comment on column video_mapping.updated_at is 'When it last changed.';

create trigger update_audio_sets_updated_at
  before update on audio_sets
  for each row
  execute function update_updated_at();
create trigger update_video_mapping_updated_at
  before update on video_mapping
  for each row
  execute function update_updated_at();
