-- The way to a life vision: each category in three steps, then the vision assembled, refined, completed, and taken into
-- use.
create function require_vision_text(p_text text, p_field text)
returns text
language plpgsql
immutable
set search_path from current
as $$
begin
  return require_text(p_text, 100000, 'TEXT_INVALID', p_field);
end
$$;

create function record_vision_step(
  p_category text,
  p_transcript text default null,
  p_ai_summary text default null,
  p_ideal_state text default null,
  p_blueprint_data jsonb default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  blueprint_bytes_max constant integer := 100000;
  state life_vision_category_state;
begin
  perform require_category(p_category);
  if p_transcript is not null then
    perform require_vision_text(p_transcript, 'transcript');
  end if;
  if p_ai_summary is not null then
    perform require_vision_text(p_ai_summary, 'aiSummary');
  end if;
  if p_ideal_state is not null then
    perform require_vision_text(p_ideal_state, 'idealState');
  end if;
  if jsonb_typeof(p_blueprint_data) = 'null' or octet_length(p_blueprint_data::text) > blueprint_bytes_max then
    perform refuse(
      'BLUEPRINT_INVALID', format('A blueprint has something in it, and %s bytes at most.', blueprint_bytes_max),
      'blueprintData'
    );
  end if;
  perform from profiles where id = member for no key update;
  select * into state from life_vision_category_state where user_id = member and category = p_category;
  state.transcript := coalesce(p_transcript, state.transcript);
  state.ai_summary := coalesce(p_ai_summary, state.ai_summary);
  state.ideal_state := coalesce(p_ideal_state, state.ideal_state);
  state.blueprint_data := coalesce(p_blueprint_data, state.blueprint_data);
  if state.ai_summary is not null and state.transcript is null then
    perform refuse('STEP_OUT_OF_ORDER', 'A summary takes a transcript.', 'aiSummary');
  elsif state.ideal_state is not null and state.ai_summary is null then
    perform refuse('STEP_OUT_OF_ORDER', 'The ideal state takes the summary of step 1.', 'idealState');
  elsif state.blueprint_data is not null and state.ideal_state is null then
    perform refuse('STEP_OUT_OF_ORDER', 'The blueprint takes the ideal state of step 2.', 'blueprintData');
  end if;
  insert into life_vision_category_state (
    user_id, category, transcript, ai_summary, ideal_state, blueprint_data
  )
  values (member, p_category, state.transcript, state.ai_summary, state.ideal_state, state.blueprint_data)
  on conflict (user_id, category) do update
  set transcript = excluded.transcript,
      ai_summary = excluded.ai_summary,
      ideal_state = excluded.ideal_state,
      blueprint_data = excluded.blueprint_data
  returning id into state.id;
  return jsonb_build_object('life_vision_category_state', state.id);
end
$$;
comment on function record_vision_step is 'Keeps what has been reached in a life category; what is left out stays. A step takes the one before.';

create function richness(p_text text)
returns jsonb
language plpgsql
immutable
set search_path from current
as $$
begin
  return jsonb_build_object(
    'words', (select count(*) from regexp_matches(p_text, '\S+', 'g')),
    'characters', char_length(p_text)
  );
end
$$;
comment on function richness is 'How long a category''s text is, in words and characters.';

create function assemble_vision(p_title text default null, p_perspective text default 'singular')
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  texts jsonb;
  densities jsonb;
  vision uuid;
begin
  if p_perspective is null or p_perspective not in ('singular', 'plural') then
    perform refuse('PERSPECTIVE_INVALID', 'A vision speaks as I (singular) or as we (plural).', 'perspective');
  elsif p_title is not null then
    perform require_text(p_title, 200, 'TITLE_INVALID', 'title');
  end if;
  select
    jsonb_object_agg(category, wording),
    jsonb_object_agg(category, richness(wording))
  into texts, densities
  from (
    select category, coalesce(ideal_state, ai_summary) as wording
    from life_vision_category_state
    where user_id = member
  ) as reached
  where btrim(wording) <> '';
  if texts is null then
    perform refuse('NOTHING_TO_ASSEMBLE', 'Take a life category to its summary first.');
  end if;

  insert into vision_versions (
    user_id, title, perspective, fun, health, travel, love, family, social, home, work, money, stuff, giving,
    spirituality, richness_metadata
  )
  values (
    member, p_title, p_perspective, texts ->> 'fun', texts ->> 'health', texts ->> 'travel', texts ->> 'love',
    texts ->> 'family', texts ->> 'social', texts ->> 'home', texts ->> 'work', texts ->> 'money', texts ->> 'stuff',
    texts ->> 'giving', texts ->> 'spirituality', densities
  )
  returning id into vision;
  insert into vision_progress (user_id, vision_id, category, completed)
  select member, vision, category, texts ? category
  from unnest(life_categories()) as category;
  return jsonb_build_object('vision_version', vision);
end
$$;
comment on function assemble_vision is 'Makes a new draft of the life vision from what has been reached in each category: the ideal state, else the summary.';

create function lock_vision(p_vision_id uuid, p_member uuid)
returns vision_versions
language plpgsql
set search_path from current
as $$
declare
  vision vision_versions;
begin
  select * into vision from vision_versions where id = p_vision_id and user_id = p_member for no key update;
  if not found then
    perform refuse('VISION_NOT_FOUND', 'You have no such vision.', 'visionId');
  end if;
  return vision;
end
$$;

create function refine_vision(p_vision_id uuid, p_category text, p_text text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  vision vision_versions := lock_vision(p_vision_id, member);
begin
  perform require_category(p_category);
  perform require_vision_text(p_text, 'text');
  execute format(
    'update vision_versions
     set %I = $2,
         refined_categories = refined_categories - $3 || to_jsonb($3),
         richness_metadata = richness_metadata || jsonb_build_object($3, richness($2))
     where id = $1',
    p_category
  )
  using vision.id, p_text, p_category;
  insert into vision_progress (user_id, vision_id, category, completed)
  values (member, vision.id, p_category, true)
  on conflict (vision_id, category) do update
  set completed = true
  where not vision_progress.completed;
  return jsonb_build_object('vision_version', vision.id);
end
$$;
comment on function refine_vision is 'Puts a refined text in a category''s place, and counts the category as done.';

create function complete_vision(p_vision_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  vision vision_versions := lock_vision(p_vision_id, member);
  missing text;
begin
  if vision.status = 'complete' then
    perform refuse('VISION_COMPLETE', 'The vision is complete.', 'visionId');
  end if;
  select string_agg(category, ', ' order by place)
  into missing
  from unnest(life_categories()) with ordinality as wanted (category, place)
  where coalesce(btrim(to_jsonb(vision) ->> category), '') = '';
  if missing is not null then
    perform refuse('VISION_INCOMPLETE', format('These categories are empty: %s.', missing), 'visionId');
  end if;
  insert into vision_progress (user_id, vision_id, category, completed)
  select member, vision.id, category, true
  from unnest(life_categories()) as category
  on conflict (vision_id, category) do update
  set completed = true
  where not vision_progress.completed;
  update vision_versions set status = 'complete' where id = vision.id;
  return jsonb_build_object('vision_version', vision.id);
end
$$;
comment on function complete_vision is 'Declares a draft complete; it takes a text in each of the twelve categories.';

create function activate_vision(p_vision_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
begin
  perform from profiles where id = member for no key update;
  perform lock_vision(p_vision_id, member);
  update vision_versions set is_active = false where user_id = member and is_active and id <> p_vision_id;
  update vision_versions set is_active = true where id = p_vision_id and not is_active;
  return jsonb_build_object('vision_version', p_vision_id);
end
$$;
comment on function activate_vision is 'Makes a vision the person''s current one.';
