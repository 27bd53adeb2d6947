-- Avatars are made within what their owner's plan allows; the count is taken under the owner's lock.

-- Categories are named by text, and the document's own default names none of the rows.
create function known_category()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if tg_table_name = 'avatars' then
    if new.category <> 'custom'
      and not exists (select from avatar_categories where name = new.category and is_active)
    then
      perform refuse('CATEGORY_UNKNOWN', 'There is no such category.', 'category');
    end if;
  elsif not exists (select from background_categories where name = new.category and is_active) then
    perform refuse('CATEGORY_UNKNOWN', 'There is no such category.', 'category');
  end if;
  return new;
end
$$;

create trigger avatars_category
  before insert or update of category on avatars
  for each row
  execute function known_category();
create trigger stream_backgrounds_category
  before insert or update of category on stream_backgrounds
  for each row
  execute function known_category();

create function require_room_for_avatar(p_user_id text)
returns void
language plpgsql
set search_path from current
as $$
declare
  plan subscription_plans := plan_of(p_user_id);
begin
  if (select count(*) from avatars where user_id = p_user_id) >= plan.avatar_max_count then
    perform refuse('AVATAR_LIMIT', format('Your plan holds %s avatars.', plan.avatar_max_count));
  end if;
end
$$;

create function create_avatar(
  p_name text,
  p_type text,
  p_thumbnail_url text,
  p_preview_url text,
  p_model_url text,
  p_file_url text,
  p_vertices integer,
  p_control_points integer,
  p_file_size integer,
  p_category text default 'custom',
  p_ipfs_hash text default null,
  p_supabase_url text default null,
  p_face_tracking_enabled boolean default null,
  p_body_tracking_enabled boolean default null,
  p_hand_tracking_enabled boolean default null,
  p_is_public boolean default false,
  p_metadata json default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  owner text := require_user(require_member());
  plan subscription_plans := plan_of(owner);
  avatar bigint;
begin
  if p_type is null or p_type not in ('2d-generated', 'glb-upload') then
    perform refuse('TYPE_INVALID', 'An avatar is drawn from a picture or uploaded.', 'type');
  elsif p_type = 'glb-upload' and not plan.custom_avatars then
    perform refuse('PLAN_TOO_LOW', 'Your plan does not take uploaded avatars.', 'type');
  elsif coalesce(p_file_size not between 0 and plan.max_file_size_mb::bigint * 1048576, true) then
    perform refuse('FILE_TOO_LARGE', format('Your plan takes files of %s megabytes.', plan.max_file_size_mb), 'fileSize');
  elsif coalesce(p_vertices < 0, true) then
    perform refuse('VERTICES_INVALID', 'Say how many vertices the model has.', 'vertices');
  elsif coalesce(p_control_points < 0, true) then
    perform refuse('CONTROL_POINTS_INVALID', 'Say how many control points the model has.', 'controlPoints');
  end if;
  perform require_room_for_avatar(owner);
  perform require_tracking(plan, p_face_tracking_enabled, p_body_tracking_enabled, p_hand_tracking_enabled);
  insert into avatars (
    user_id, name, type, category, thumbnail_url, preview_url, model_url, file_url, ipfs_hash, supabase_url, vertices,
    control_points, file_size, face_tracking_enabled, body_tracking_enabled, hand_tracking_enabled, is_public, metadata
  )
  values (
    owner, require_text(p_name, 100, 'name'), p_type, coalesce(p_category, 'custom'),
    require_text(p_thumbnail_url, 2000, 'thumbnailUrl'), require_text(p_preview_url, 2000, 'previewUrl'),
    require_text(p_model_url, 2000, 'modelUrl'), require_text(p_file_url, 2000, 'fileUrl'), p_ipfs_hash,
    p_supabase_url, p_vertices, p_control_points, p_file_size, coalesce(p_face_tracking_enabled, plan.face_tracking),
    coalesce(p_body_tracking_enabled, plan.body_tracking), coalesce(p_hand_tracking_enabled, false),
    coalesce(p_is_public, false), p_metadata
  )
  returning id into avatar;
  return jsonb_build_object('avatar', avatar, 'user', owner);
end
$$;
comment on function create_avatar is 'Makes an avatar, within what the plan allows.';

create function require_tracking(p_plan subscription_plans, p_face boolean, p_body boolean, p_hand boolean)
returns void
language plpgsql
immutable
set search_path from current
as $$
begin
  if p_face and not p_plan.face_tracking then
    perform refuse('PLAN_TOO_LOW', 'Your plan does not follow the face.', 'faceTrackingEnabled');
  elsif p_body and not p_plan.body_tracking then
    perform refuse('PLAN_TOO_LOW', 'Your plan does not follow the body.', 'bodyTrackingEnabled');
  elsif p_hand and not p_plan.hand_tracking then
    perform refuse('PLAN_TOO_LOW', 'Your plan does not follow the hands.', 'handTrackingEnabled');
  end if;
end
$$;
comment on function require_tracking is 'Refuses tracking that the plan does not unlock.';

create function own_avatar(p_avatar_id bigint, p_owner text)
returns avatars
language plpgsql
set search_path from current
as $$
declare
  avatar avatars;
begin
  select * into avatar from avatars where id = p_avatar_id and user_id = p_owner for no key update;
  if not found then
    perform refuse('AVATAR_NOT_FOUND', 'You have no such avatar.', 'avatarId');
  end if;
  return avatar;
end
$$;

create function set_avatar_tracking(
  p_avatar_id bigint,
  p_face_tracking_enabled boolean default null,
  p_body_tracking_enabled boolean default null,
  p_hand_tracking_enabled boolean default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  owner text := require_member();
  avatar avatars := own_avatar(p_avatar_id, owner);
begin
  perform require_tracking(
    plan_of(owner), p_face_tracking_enabled, p_body_tracking_enabled, p_hand_tracking_enabled
  );
  update avatars
  set face_tracking_enabled = coalesce(p_face_tracking_enabled, face_tracking_enabled),
      body_tracking_enabled = coalesce(p_body_tracking_enabled, body_tracking_enabled),
      hand_tracking_enabled = coalesce(p_hand_tracking_enabled, hand_tracking_enabled)
  where id = avatar.id;
  return jsonb_build_object('avatar', avatar.id);
end
$$;
comment on function set_avatar_tracking is 'Says what an avatar follows, within what the plan allows; what is left out stays.';

create function adopt_preset_avatar(p_preset_avatar_id integer, p_name text default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  owner text := require_user(require_member());
  plan subscription_plans := plan_of(owner);
  preset preset_avatars;
  avatar bigint;
begin
  select * into preset from preset_avatars where id = p_preset_avatar_id and is_active;
  if not found then
    perform refuse('PRESET_NOT_FOUND', 'There is no such preset.', 'presetAvatarId');
  end if;
  perform require_plan(owner, preset.required_plan, 'presetAvatarId');
  perform require_room_for_avatar(owner);
  insert into avatars (
    user_id, name, type, category, thumbnail_url, preview_url, model_url, file_url, ipfs_hash, vertices,
    control_points, file_size, is_rigged, face_tracking_enabled, body_tracking_enabled, animations, blend_shapes,
    required_plan, metadata
  )
  values (
    owner, require_text(coalesce(p_name, preset.name), 100, 'name'), 'preset',
    coalesce((select name from avatar_categories where id = preset.category_id and is_active), 'custom'),
    preset.thumbnail_url, preset.preview_url, preset.model_url, preset.model_url, preset.ipfs_hash, preset.vertices,
    0, preset.file_size, preset.is_rigged, preset.face_tracking_enabled and plan.face_tracking,
    preset.body_tracking_enabled and plan.body_tracking, preset.animations, preset.blend_shapes,
    preset.required_plan, json_build_object('preset_avatar_id', preset.id)
  )
  returning id into avatar;
  update preset_avatars set usage_count = usage_count + 1 where id = preset.id;
  return jsonb_build_object('avatar', avatar, 'preset_avatar', preset.id, 'user', owner);
end
$$;
comment on function adopt_preset_avatar is 'Takes a preset on as one''s own avatar.';

create function rig_avatar(p_avatar_id bigint, p_rigged_model_url text, p_rigged_ipfs_hash text default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  avatar avatars;
begin
  select * into avatar from avatars where id = p_avatar_id for no key update;
  if not found then
    perform refuse('AVATAR_NOT_FOUND', 'There is no such avatar.', 'avatarId');
  elsif not (plan_of(avatar.user_id)).auto_rigging_enabled then
    perform refuse('PLAN_TOO_LOW', 'The owner''s plan does not rig avatars.', 'avatarId');
  end if;
  update avatars
  set is_rigged = true,
      rigged_model_url = require_text(p_rigged_model_url, 2000, 'riggedModelUrl'),
      rigged_ipfs_hash = p_rigged_ipfs_hash
  where id = avatar.id;
  return jsonb_build_object('avatar', avatar.id);
end
$$;
comment on function rig_avatar is 'The rigging service has given an avatar its skeleton.';

create function remove_avatar(p_avatar_id bigint)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  owner text;
begin
  select user_id into owner from avatars where id = p_avatar_id;
  if owner is null or not asked_by_platform() and owner <> require_member() then
    perform refuse('AVATAR_NOT_FOUND', 'You have no such avatar.', 'avatarId');
  end if;
  perform require_user(owner);
  delete from avatars where id = p_avatar_id;
  if not found then
    perform refuse('AVATAR_NOT_FOUND', 'You have no such avatar.', 'avatarId');
  end if;
  return jsonb_build_object('avatar', p_avatar_id, 'user', owner);
end
$$;
comment on function remove_avatar is 'Removes an avatar, one''s own or as the platform any; its past streams stay.';
