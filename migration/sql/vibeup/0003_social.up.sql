-- Who knows whom: connections, chemistry, who looked at whom, what they write to each other.
create table connections (
  id uuid primary key default gen_random_uuid(),
  requester_id uuid not null references profiles(id) on delete cascade,
  addressee_id uuid not null references profiles(id) on delete cascade,
  status varchar(20) not null default 'pending'
    check (status in ('pending', 'accepted', 'declined', 'blocked')),
  created_at timestamptz not null default now(),
  responded_at timestamptz,
  constraint connection_with_somebody_else check (requester_id <> addressee_id)
);
create unique index connections_pair
  on connections(least(requester_id, addressee_id), greatest(requester_id, addressee_id));
create index connections_requester on connections(requester_id, created_at desc, id desc);
create index connections_addressee on connections(addressee_id, created_at desc, id desc);
alter table connections enable row level security;

comment on table connections is 'What two people are to each other; a pair has one connection.';
comment on column connections.id is 'The connection.';
comment on column connections.requester_id is 'Who asked for it, or who blocked the other.';
comment on column connections.addressee_id is 'Who was asked, or blocked.';
comment on column connections.status is 'Whether it waits for an answer, was accepted or declined, or one has blocked the other.';
comment on column connections.created_at is 'When it was asked for.';
comment on column connections.responded_at is 'When it was answered.';

create table chemistry_assessments (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  other_user_id uuid not null references profiles(id) on delete cascade,
  score numeric(5, 2) not null check (score between 0 and 100),
  dimensions jsonb not null default '{}',
  created_at timestamptz not null default now(),
  unique (user_id, other_user_id),
  constraint chemistry_with_somebody_else check (user_id <> other_user_id)
);
create index chemistry_assessments_user on chemistry_assessments(user_id, created_at desc, id desc);
create index chemistry_assessments_other_user on chemistry_assessments(other_user_id, created_at desc, id desc);
alter table chemistry_assessments enable row level security;

comment on table chemistry_assessments is 'How well two people may go together.';
comment on column chemistry_assessments.id is 'The assessment.';
comment on column chemistry_assessments.user_id is 'For whom it was made.';
comment on column chemistry_assessments.other_user_id is 'The other person.';
comment on column chemistry_assessments.score is 'How well, from 0 to 100.';
comment on column chemistry_assessments.dimensions is 'The score in each respect.';
comment on column chemistry_assessments.created_at is 'When it was made.';

create table profile_views (
  id uuid primary key default gen_random_uuid(),
  viewer_id uuid not null references profiles(id) on delete cascade,
  viewed_id uuid not null references profiles(id) on delete cascade,
  created_at timestamptz not null default now(),
  constraint view_of_somebody_else check (viewer_id <> viewed_id)
);
create index profile_views_viewer on profile_views(viewer_id, created_at desc, id desc);
create index profile_views_viewed on profile_views(viewed_id, created_at desc, id desc);
alter table profile_views enable row level security;

comment on table profile_views is 'One look of a person at another''s profile.';
comment on column profile_views.id is 'The look.';
comment on column profile_views.viewer_id is 'Who looked.';
comment on column profile_views.viewed_id is 'Whose profile it was.';
comment on column profile_views.created_at is 'When it was.';

create table messages (
  id uuid primary key default gen_random_uuid(),
  sender_id uuid not null references profiles(id) on delete cascade,
  recipient_id uuid not null references profiles(id) on delete cascade,
  body text not null,
  metadata jsonb not null default '{}',
  read_at timestamptz,
  created_at timestamptz not null default now(),
  constraint message_to_somebody_else check (sender_id <> recipient_id),
  constraint message_length check (char_length(body) between 1 and 10000)
);
create index messages_conversation
  on messages(least(sender_id, recipient_id), greatest(sender_id, recipient_id), created_at desc);
create index messages_sender on messages(sender_id, created_at desc, id desc);
create index messages_recipient on messages(recipient_id, created_at desc, id desc);
alter table messages enable row level security;

comment on table messages is 'What one person wrote to another; all messages of two people are their conversation.';
comment on column messages.id is 'The message.';
comment on column messages.sender_id is 'Who wrote it.';
comment on column messages.recipient_id is 'To whom.';
comment on column messages.body is 'The text.';
comment on column messages.metadata is 'Further facts, set by the sender''s app.';
comment on column messages.read_at is 'When the recipient read it.';
comment on column messages.created_at is 'When it was sent.';

create table notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references profiles(id) on delete cascade,
  type varchar(50) not null,
  title varchar(200) not null,
  body text,
  data jsonb not null default '{}',
  read_at timestamptz,
  created_at timestamptz not null default now()
);
create index notifications_user on notifications(user_id, created_at desc, id desc);
alter table notifications enable row level security;

comment on table notifications is 'Something that VIBEUP tells a person.';
comment on column notifications.id is 'The notification.';
comment on column notifications.user_id is 'Who is told.';
comment on column notifications.type is 'What kind of news it is.';
comment on column notifications.title is 'The news in a line.';
comment on column notifications.body is 'The news in full.';
comment on column notifications.data is 'The records it is about, by their ids.';
comment on column notifications.read_at is 'When the person read it.';
comment on column notifications.created_at is 'When it was told.';
