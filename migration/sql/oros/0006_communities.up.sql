-- Communities and their posts, tips, and what tips unlock.
create table communities (
  id uuid primary key default gen_random_uuid(),
  creator_id uuid not null references users(id) on delete cascade,
  name varchar(100) not null,
  description text,
  created_at timestamptz not null default now(),
  constraint community_name_says_something check (name ~ '[^[:space:]]')
);
create index communities_creator on communities(creator_id);
alter table communities enable row level security;

comment on table communities is 'A place where a creator gathers people.';
comment on column communities.id is 'The community.';
comment on column communities.creator_id is 'The creator whose community it is.';
comment on column communities.name is 'Its name.';
comment on column communities.description is 'What it is about.';
comment on column communities.created_at is 'When it was opened.';
comment on constraint community_name_says_something on communities is 'A name has at least one visible character.';

create table community_members (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references communities(id) on delete cascade,
  user_id uuid not null references users(id) on delete cascade,
  role varchar(20) not null default 'member' check (role in ('member', 'supporter')),
  joined_at timestamptz not null default now(),
  unique (community_id, user_id)
);
create index community_members_user on community_members(user_id);
alter table community_members enable row level security;

comment on table community_members is 'A person''s membership of a community; joining is free.';
comment on column community_members.id is 'The membership.';
comment on column community_members.community_id is 'The community.';
comment on column community_members.user_id is 'The person who joined.';
comment on column community_members.role is 'A plain member, or one the creator names a supporter.';
comment on column community_members.joined_at is 'When the person joined.';
comment on constraint community_members_community_id_user_id_key on community_members is 'One joins a community once.';

create table community_posts (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references communities(id) on delete cascade,
  creator_id uuid not null references users(id) on delete cascade,
  content_type varchar(20) not null check (content_type in ('text', 'image', 'video', 'link')),
  body text,
  content_url text,
  is_locked boolean not null default false,
  min_tip_to_unlock numeric(10, 2),
  created_at timestamptz not null default now(),
  constraint post_has_content check (
    case content_type when 'text' then body is not null else content_url is not null end
  ),
  constraint locked_post_has_price check (not is_locked or coalesce(min_tip_to_unlock > 0, false))
);
create index community_posts_community on community_posts(community_id);
create index community_posts_creator on community_posts(creator_id);
alter table community_posts enable row level security;

comment on table community_posts is 'What a creator posts in a community; a tip may be asked for to see it.';
comment on column community_posts.id is 'The post.';
comment on column community_posts.community_id is 'The community it is posted in.';
comment on column community_posts.creator_id is 'Who posted it.';
comment on column community_posts.content_type is 'Text, an image, a video or a link.';
comment on column community_posts.body is 'The text; empty while the post is locked for the reader.';
comment on column community_posts.content_url is 'Where the image, video or page lies; empty while the post is locked for the reader.';
comment on column community_posts.is_locked is 'Whether a tip is needed to see it.';
comment on column community_posts.min_tip_to_unlock is 'The smallest tip that unlocks it, in US dollars.';
comment on column community_posts.created_at is 'When it was posted.';
comment on constraint post_has_content on community_posts is 'A text post has a body, any other the address of its content.';
comment on constraint locked_post_has_price on community_posts is 'A locked post has a price of more than nothing.';

create table tips (
  id uuid primary key default gen_random_uuid(),
  from_user_id uuid not null references users(id) on delete cascade,
  to_creator_id uuid not null references users(id) on delete cascade,
  amount numeric(10, 2) not null,
  platform_fee numeric(10, 2) not null,
  net_amount numeric(10, 2) not null,
  frequency varchar(20) not null default 'one_time' check (frequency in ('one_time', 'monthly')),
  created_at timestamptz not null default now(),
  constraint tip_amount_positive check (amount > 0),
  constraint tip_fee_within_amount check (platform_fee >= 0 and platform_fee < amount),
  constraint tip_net_amount check (net_amount = amount - platform_fee),
  constraint tip_to_somebody_else check (from_user_id <> to_creator_id)
);
alter table tips enable row level security;

comment on table tips is 'Money that a person gave to a creator.';
comment on column tips.id is 'The tip.';
comment on column tips.from_user_id is 'Who gave it.';
comment on column tips.to_creator_id is 'The creator who received it.';
comment on column tips.amount is 'What was given, in US dollars.';
comment on column tips.platform_fee is 'The platform''s part of it, in US dollars.';
comment on column tips.net_amount is 'What the creator received, in US dollars.';
comment on column tips.frequency is 'Whether it was given once or as one month''s part of a monthly tip.';
comment on column tips.created_at is 'When it was given.';

create table tip_unlocks (
  id uuid primary key default gen_random_uuid(),
  tip_id uuid not null references tips(id) on delete cascade,
  community_post_id uuid not null references community_posts(id) on delete cascade,
  unlocked_at timestamptz not null default now(),
  unique (tip_id, community_post_id)
);
create index tip_unlocks_community_post on tip_unlocks(community_post_id);
alter table tip_unlocks enable row level security;

comment on table tip_unlocks is 'A locked post that a tip opened for its giver.';
comment on column tip_unlocks.id is 'The unlock.';
comment on column tip_unlocks.tip_id is 'The tip that opened the post.';
comment on column tip_unlocks.community_post_id is 'The post that was opened.';
comment on column tip_unlocks.unlocked_at is 'When it was opened.';
