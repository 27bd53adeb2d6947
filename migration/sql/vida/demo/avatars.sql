-- What people stream as, and in front of what.
insert into avatar_categories (name, description, thumbnail_url, is_active, sort_order, created_at, updated_at)
select
  name, description, 'https://images.vida.example/categories/' || name || '.jpg', is_active, place, pg_temp.day(0),
  pg_temp.day(0)
from (
  values
    ('fantasy', 'Dragons, mages and worse.', true, 1),
    ('modern', 'People you might meet on a train.', true, 2),
    ('business', 'For calls that matter.', true, 3),
    ('seasonal', 'Comes back in December.', false, 4)
) as category (name, description, is_active, place)
order by place;

insert into preset_avatars (
  name, category_id, thumbnail_url, preview_url, model_url, ipfs_hash, vertices, file_size, required_plan, is_active,
  usage_count, created_at, updated_at
)
select
  preset.name,
  avatar_categories.id,
  format('https://images.vida.example/presets/%s-small.jpg', slug),
  format('https://images.vida.example/presets/%s.jpg', slug),
  format('https://models.vida.example/presets/%s.glb', slug),
  'bafydemo' || slug,
  vertices,
  file_size,
  required_plan,
  preset.is_active,
  usage_count,
  pg_temp.day(0),
  pg_temp.day(0)
from (
  values
    ('River Dragon', 'river-dragon', 'fantasy', 18200, 7340032, 'reply_guy', true, 1),
    ('Night Librarian', 'night-librarian', 'modern', 9400, 4194304, 'free', true, 1),
    ('The Analyst', 'the-analyst', 'business', 8800, 3670016, 'free', true, 0),
    ('Snow Fox', 'snow-fox', 'seasonal', 12100, 5242880, 'free', false, 0)
) as preset (name, slug, category, vertices, file_size, required_plan, is_active, usage_count)
join avatar_categories on avatar_categories.name = preset.category
order by slug;

insert into avatars (
  user_id, name, type, category, thumbnail_url, preview_url, model_url, file_url, ipfs_hash, vertices, control_points,
  file_size, is_rigged, face_tracking_enabled, body_tracking_enabled, hand_tracking_enabled, is_public, required_plan,
  metadata, created_at, updated_at
)
select
  pg_temp.id_of(username),
  name,
  type,
  category,
  format('https://images.vida.example/avatars/%s-small.jpg', slug),
  format('https://images.vida.example/avatars/%s.jpg', slug),
  format('https://models.vida.example/avatars/%s.glb', slug),
  format('https://models.vida.example/avatars/%s.glb', slug),
  'bafydemo' || slug,
  vertices,
  68,
  file_size,
  type <> '2d-generated',
  face,
  body,
  hands,
  is_public,
  'free',
  json_build_object('made_with', type),
  pg_temp.day(day),
  pg_temp.day(day)
from (
  values
    ('lumen', 'Lantern', 'lantern', 'glb-upload', 'fantasy', 15200, 9437184, true, true, true, true, 4),
    ('lumen', 'Lumen, plain', 'lumen-plain', '2d-generated', 'modern', 6100, 2097152, true, false, false, false, 5),
    ('marisol', 'Two Left Shoes', 'two-left-shoes', 'glb-upload', 'custom', 22400, 31457280, true, true, false, true, 6),
    ('kojo', 'River Dragon', 'kojo-dragon', 'preset', 'fantasy', 18200, 7340032, true, false, false, false, 7),
    ('tomo', 'Postmaster', 'postmaster', '2d-generated', 'custom', 5400, 1048576, false, false, false, false, 8),
    ('wren', 'Night Librarian', 'wren-librarian', 'preset', 'modern', 9400, 4194304, false, false, false, false, 9)
) as avatar (username, name, slug, type, category, vertices, file_size, face, body, hands, is_public, day)
order by avatar.day;

insert into background_categories (name, description, sort_order, created_at, updated_at)
select name, description, place, pg_temp.day(0), pg_temp.day(0)
from (
  values
    ('bedroom', 'Rooms one could live in.', 1),
    ('nature', 'Weather included.', 2),
    ('urban', 'Streets and roofs.', 3),
    ('abstract', 'Shapes and light.', 4)
) as category (name, description, place)
order by place;

insert into stream_backgrounds (
  name, description, category, image_url, thumbnail_url, is_active, sort_order, required_plan, created_by, created_at,
  updated_at
)
select
  name,
  description,
  category,
  format('https://images.vida.example/backgrounds/%s.jpg', slug),
  format('https://images.vida.example/backgrounds/%s-small.jpg', slug),
  is_active,
  place,
  required_plan,
  pg_temp.id_of('ada'),
  pg_temp.day(1),
  pg_temp.day(1)
from (
  values
    ('Attic at Dusk', 'attic', 'A window, a desk, a cat outside.', 'bedroom', true, 1, 'free'),
    ('Rain on the Fjord', 'fjord', 'Grey in forty shades.', 'nature', true, 2, 'free'),
    ('Roof Garden', 'roof', 'Tomatoes above the traffic.', 'urban', true, 3, 'reply_guy'),
    ('Slow Aurora', 'aurora', 'It moves if you wait.', 'abstract', true, 4, 'zeus'),
    ('Office 2019', 'office', 'Retired.', 'urban', false, 5, 'free')
) as background (name, slug, description, category, is_active, place, required_plan)
order by place;
