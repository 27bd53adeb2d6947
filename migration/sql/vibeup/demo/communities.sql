-- Businesses, communities, and what people say and do there.
insert into businesses (
  id, owner_id, name, slug, description, category, website, is_verified, is_active, created_at, updated_at
)
select
  pg_temp.id_of('business/' || owner),
  pg_temp.person(owner),
  name,
  slug,
  description,
  category,
  'https://' || slug || '.example',
  is_verified,
  is_active,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    (
      'sol', 'Sol & Stillness', 'sol-and-stillness', 'A small yoga room by the harbour. Twelve mats, one window, no mirrors.',
      'yoga', true, true, 9
    ),
    ('bea', 'Bea''s Bread', 'beas-bread', 'Sourdough for forty, every dawn but Monday.', 'bakery', false, true, 12),
    ('ines', 'Duarte Ceramics', 'duarte-ceramics', 'Bowls for quiet breakfasts.', 'ceramics', false, false, 30)
) as business (owner, name, slug, description, category, is_verified, is_active, day);

insert into business_verification (
  id, business_id, status, documents, reviewed_by, reviewed_at, notes, created_at
)
select
  pg_temp.id_of('verification/' || number),
  pg_temp.id_of('business/' || owner),
  status,
  jsonb_build_array('https://files.vibeup.example/' || owner || '/register.pdf'),
  case when status <> 'pending' then pg_temp.id_of('admin/ada') end,
  case when status <> 'pending' then pg_temp.day(day + 1) end,
  notes,
  pg_temp.day(day)
from (
  values
    (1, 'sol', 'approved', 'Visited. The window is as described.', 10),
    (2, 'ines', 'rejected', 'The document names another address.', 31),
    (3, 'bea', 'pending', null, 64)
) as verification (number, owner, status, notes, day);

insert into business_listings (id, business_id, title, description, price, token, is_active, created_at, updated_at)
select
  pg_temp.id_of('listing/' || number),
  pg_temp.id_of('business/' || owner),
  title,
  description,
  price,
  token,
  is_active,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    (1, 'sol', 'Evening class', 'Thursdays at seven, all levels.', 12, 'USDC', true, 12),
    (2, 'sol', 'Sunrise class', 'Paid in good energy.', 40, 'VIBES', true, 20),
    (3, 'bea', 'Loaf of the day', 'Still warm if you are early.', 5.5, 'USDC', true, 14),
    (4, 'bea', 'Starter workshop', 'Ask for the next date.', null, 'USDC', true, 40),
    (5, 'ines', 'Breakfast bowl', 'One of a kind, as they all are.', 0.012, 'ETH', false, 31)
) as listing (number, owner, title, description, price, token, is_active, day);

insert into business_perks (
  id, business_id, title, description, required_tier, vibes_cost, max_redemptions, expires_at, is_active, created_at,
  updated_at
)
select
  pg_temp.id_of('perk/' || name),
  pg_temp.id_of('business/' || owner),
  title,
  description,
  tier,
  cost,
  most,
  case expires when 'past' then pg_temp.day(62) when 'far' then pg_temp.far_away() end,
  true,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    ('class', 'sol', 'A free evening class', 'Bring this, leave your shoes.', 'plus', 50, 20, 'far', 15),
    ('tea', 'sol', 'Tea after class', null, null, 0, null, null, 15),
    ('loaf', 'bea', 'Every tenth loaf', 'Count with us.', null, 25, 2, 'far', 20),
    ('carnival', 'bea', 'Carnival buns', 'Until the carnival is over.', null, 10, null, 'past', 45)
) as perk (name, owner, title, description, tier, cost, most, expires, day);

insert into practice_stacks (
  id, business_id, created_by, title, description, definition_ids, is_active, created_at, updated_at
)
values
  (
    pg_temp.id_of('stack/harbour'), pg_temp.id_of('business/sol'), pg_temp.person('sol'), 'Harbour morning',
    'What we do before the first class.',
    array[pg_temp.id_of('definition/breath'), pg_temp.id_of('definition/meditation'), pg_temp.id_of('definition/walk')],
    true, pg_temp.day(21), pg_temp.day(21)
  ),
  (
    pg_temp.id_of('stack/first'), null, pg_temp.person('ada'), 'First week',
    'Where VIBEUP suggests to begin.',
    array[pg_temp.id_of('definition/breath'), pg_temp.id_of('definition/gratitude')],
    true, pg_temp.day(1), pg_temp.day(1)
  );

insert into communities (
  id, creator_id, business_id, name, slug, description, visibility, created_at, updated_at
)
select
  pg_temp.id_of('community/' || slug),
  pg_temp.person(creator),
  pg_temp.id_of('business/' || business),
  name,
  slug,
  description,
  visibility,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    ('sunrise', 'lumen', null, 'Sunrise Circle', 'We are up before the birds, and rather proud of it.', 'public', 10),
    ('stillness', 'sol', 'sol', 'Stillness by the Harbour', 'For those who practise at Sol & Stillness.', 'public', 13),
    ('kitchen', 'kojo', null, 'The Grateful Kitchen', 'Recipes, thanks, and what burned.', 'private', 18)
) as community (slug, creator, business, name, description, visibility, day);

update community_members
set id = pg_temp.id_of('member/' || communities.slug || '/owner')
from communities
where communities.id = community_members.community_id
  and community_members.role = 'owner'
  and communities.id = pg_temp.id_of('community/' || communities.slug);

insert into community_members (id, community_id, user_id, role, joined_at)
select
  pg_temp.id_of('member/' || slug || '/' || username),
  pg_temp.id_of('community/' || slug),
  pg_temp.person(username),
  role,
  pg_temp.day(day)
from (
  values
    ('sunrise', 'priya', 'moderator', 12),
    ('sunrise', 'marisol', 'member', 13),
    ('sunrise', 'sol', 'member', 15),
    ('sunrise', 'noor', 'member', 17),
    ('sunrise', 'tomo', 'member', 33),
    ('stillness', 'tomo', 'member', 20),
    ('stillness', 'lumen', 'member', 34),
    ('kitchen', 'bea', 'moderator', 19),
    ('kitchen', 'ines', 'member', 22)
) as member (slug, username, role, day);

insert into vibes (id, community_id, author_id, body, media_url, created_at, updated_at)
select
  pg_temp.id_of('vibe/' || number),
  pg_temp.id_of('community/' || slug),
  pg_temp.person(author),
  body,
  media_url,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    (
      1, 'sunrise', 'lumen', 'Five fifteen, minus two degrees, and a sky like the inside of a shell.',
      'https://images.vibeup.example/vibes/shell.jpg', 14
    ),
    (2, 'sunrise', 'priya', 'Reminder: being late to sunrise is still being early.', null, 20),
    (3, 'sunrise', 'noor', 'The sea was seven degrees. I was not.', null, 35),
    (4, 'sunrise', 'marisol', 'Three songs for a grey day, in the comments.', null, 63),
    (5, 'stillness', 'sol', 'Thursday''s class moves to the pier if the wind allows.', null, 36),
    (6, 'stillness', 'tomo', 'twelve mats, one window / somebody''s breath is slower / than the tide going', null, 50),
    (7, 'kitchen', 'kojo', 'Groundnut stew for eleven. Nobody left. Recipe on request.', 'https://images.vibeup.example/vibes/stew.jpg', 24),
    (8, 'kitchen', 'bea', 'The oven is open at dawn. Bring a tin.', null, 55)
) as vibe (number, slug, author, body, media_url, day);

insert into vibe_reactions (id, vibe_id, user_id, reaction, created_at)
select
  pg_temp.id_of('reaction/' || number || '/' || username || '/' || reaction),
  pg_temp.id_of('vibe/' || number),
  pg_temp.person(username),
  reaction,
  pg_temp.day(day)
from (
  values
    (1, 'priya', 'light', 14.1),
    (1, 'marisol', 'love', 14.2),
    (1, 'priya', 'love', 14.3),
    (2, 'lumen', 'laugh', 20.1),
    (3, 'lumen', 'wow', 35.1),
    (6, 'sol', 'love', 50.2),
    (7, 'ines', 'hungry', 24.2),
    (8, 'kojo', 'love', 55.1)
) as given (number, username, reaction, day);

insert into vibe_comments (id, vibe_id, user_id, parent_id, body, created_at, updated_at)
select
  pg_temp.id_of('comment/' || number),
  pg_temp.id_of('vibe/' || vibe),
  pg_temp.person(username),
  pg_temp.id_of('comment/' || parent),
  body,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    (1, 1, 'priya', null, 'I saw the same shell from the other side of the river.', 14.2),
    (2, 1, 'lumen', 1, 'Then it was a whole one.', 14.3),
    (3, 3, 'priya', null, 'How long did you stay in?', 35.2),
    (4, 3, 'noor', 3, 'Until I stopped counting. So, twenty seconds.', 35.3),
    (5, 7, 'bea', null, 'On request: I request.', 24.4)
) as comment (number, vibe, username, parent, body, day)
order by number;

insert into community_journeys (
  id, community_id, created_by, title, description, duration_days, starts_at, status, created_at, updated_at
)
select
  pg_temp.id_of('journey/' || name),
  pg_temp.id_of('community/' || slug),
  pg_temp.person(leader),
  title,
  description,
  days,
  pg_temp.day(starts),
  status,
  pg_temp.day(starts - 5),
  pg_temp.day(starts)
from (
  values
    ('seven', 'sunrise', 'lumen', 'Seven sunrises', 'A week of being there first.', 7, 25, 'completed'),
    ('forty', 'sunrise', 'priya', 'Forty mornings', 'Until it is a habit.', 40, 60, 'active'),
    ('pier', 'stillness', 'sol', 'Pier month', 'Outdoors, whatever comes.', 30, 85, 'draft')
) as journey (name, slug, leader, title, description, days, starts, status);

insert into journey_participants (id, journey_id, user_id, progress, joined_at, completed_at)
select
  pg_temp.id_of('participant/' || journey || '/' || username),
  pg_temp.id_of('journey/' || journey),
  pg_temp.person(username),
  jsonb_build_object('days', days),
  pg_temp.day(joined),
  pg_temp.day(completed)
from (
  values
    ('seven', 'lumen', 7, 24, 32),
    ('seven', 'priya', 7, 24.5, 32),
    ('seven', 'noor', 4, 25, null),
    ('forty', 'priya', 10, 59, null),
    ('forty', 'marisol', 6, 60, null),
    ('forty', 'tomo', 2, 61, null)
) as participant (journey, username, days, joined, completed);

insert into impact_features (id, title, description, status, created_by, created_at, updated_at)
select
  pg_temp.id_of('feature/' || name),
  title,
  description,
  status,
  pg_temp.person('ada'),
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    ('offline', 'Log practices offline', 'For those who practise where the signal ends.', 'planned', 20),
    ('circles', 'Small circles', 'Groups of five inside a community.', 'proposed', 30),
    ('dark', 'A dark theme', 'Kinder to eyes before sunrise.', 'shipped', 5)
) as feature (name, title, description, status, day);

insert into impact_initiatives (id, community_id, created_by, title, description, status, created_at, updated_at)
select
  pg_temp.id_of('initiative/' || name),
  pg_temp.id_of('community/' || slug),
  pg_temp.person(creator),
  title,
  description,
  status,
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    ('beach', 'sunrise', 'noor', 'Clean the beach after', 'Bags at the second pier, every Sunday.', 'active', 38),
    ('bread', 'kitchen', 'bea', 'Thirty loaves', 'For the shelter on Mill Street.', 'active', 42),
    ('trees', null, 'tomo', 'A tree for every streak', 'A hundred days, one tree.', 'proposed', 58)
) as initiative (name, slug, creator, title, description, status, day);

insert into impact_comments (id, user_id, feature_id, initiative_id, body, created_at, updated_at)
values
  (
    pg_temp.id_of('impact_comment/1'), pg_temp.person('tomo'), pg_temp.id_of('feature/offline'), null,
    'The river has no signal. Please.', pg_temp.day(21), pg_temp.day(21)
  ),
  (
    pg_temp.id_of('impact_comment/2'), pg_temp.person('lumen'), null, pg_temp.id_of('initiative/beach'),
    'I bring gloves for six.', pg_temp.day(39), pg_temp.day(39)
  ),
  (
    pg_temp.id_of('impact_comment/3'), pg_temp.person('kojo'), null, pg_temp.id_of('initiative/bread'),
    'And stew to go with it.', pg_temp.day(43), pg_temp.day(43)
  );
