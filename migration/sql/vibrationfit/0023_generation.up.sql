-- Images and audios that are made elsewhere: asked for and paid by the person, then completed or failed by the platform.
-- What fails gives its tokens back.
create function request_image(p_prompt text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(member, 'request_image', p_idempotency_key, jsonb_build_object('prompt', p_prompt));
  image uuid;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_prompt, 4000, 'PROMPT_INVALID', 'prompt');
  insert into generated_images (user_id, prompt)
  values (member, p_prompt)
  returning id into image;
  transaction := charge_action(member, 'image_generation', 'generated_image:' || image, 'Image');
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object('generated_image', image, 'token_transaction', transaction, 'token_balance', member)
  );
end
$$;
comment on function request_image is 'Asks for an image, and pays its price.';

create function lock_image(p_image_id uuid)
returns generated_images
language plpgsql
set search_path from current
as $$
declare
  image generated_images;
begin
  select * into image from generated_images where id = p_image_id for no key update;
  if not found then
    perform refuse('IMAGE_NOT_FOUND', 'There is no such image.', 'imageId');
  elsif image.status <> 'pending' then
    perform refuse('IMAGE_' || upper(image.status), format('The image is %s.', image.status), 'imageId');
  end if;
  return image;
end
$$;

create function complete_image(p_image_id uuid, p_image_url text, p_storage_path text, p_model_used text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  image generated_images := lock_image(p_image_id);
begin
  perform require_text(p_image_url, 2000, 'IMAGE_URL_INVALID', 'imageUrl');
  update generated_images
  set status = 'completed',
      image_url = p_image_url,
      storage_path = p_storage_path,
      model_used = p_model_used
  where id = image.id;
  return jsonb_build_object('generated_image', image.id);
end
$$;
comment on function complete_image is 'The image has been made.';

create function fail_image(p_image_id uuid, p_error_message text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := platform_actor();
  replay jsonb := claim_key(
    actor, 'fail_image', p_idempotency_key, jsonb_build_object('image', p_image_id, 'error', p_error_message)
  );
  image generated_images;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_error_message, 2000, 'ERROR_MESSAGE_REQUIRED', 'errorMessage');
  image := lock_image(p_image_id);
  update generated_images
  set status = 'failed',
      error_message = p_error_message
  where id = image.id;
  transaction := refund_action('generated_image:' || image.id, 'Image could not be made');
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object(
      'generated_image', image.id, 'token_transaction', transaction, 'token_balance', image.user_id
    )
  );
end
$$;
comment on function fail_image is 'The image could not be made; its price is given back.';

create function request_vision_audio(
  p_vision_id uuid,
  p_idempotency_key text,
  p_voice_type text default null,
  p_background_music text default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  replay jsonb := claim_key(
    member, 'request_vision_audio', p_idempotency_key,
    jsonb_build_object('vision', p_vision_id, 'voice', p_voice_type, 'music', p_background_music)
  );
  vision vision_versions;
  audio uuid;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  vision := lock_vision(p_vision_id, member);
  insert into vision_audios (vision_id, user_id, voice_type, background_music)
  values (vision.id, member, p_voice_type, p_background_music)
  returning id into audio;
  transaction := charge_action(member, 'audio_generation', 'vision_audio:' || audio, 'Vision audio');
  return keep_answer(
    member,
    p_idempotency_key,
    jsonb_build_object('vision_audio', audio, 'token_transaction', transaction, 'token_balance', member)
  );
end
$$;
comment on function request_vision_audio is 'Asks for a vision to be read aloud, and pays the price.';

create function lock_vision_audio(p_vision_audio_id uuid)
returns vision_audios
language plpgsql
set search_path from current
as $$
declare
  audio vision_audios;
begin
  -- The vision first, as when it is removed with its audios.
  perform
  from vision_versions
  where id = (select vision_id from vision_audios where id = p_vision_audio_id)
  for no key update;
  select * into audio from vision_audios where id = p_vision_audio_id for no key update;
  if not found then
    perform refuse('VISION_AUDIO_NOT_FOUND', 'There is no such audio.', 'visionAudioId');
  elsif audio.generation_status <> 'pending' then
    perform refuse(
      'VISION_AUDIO_' || upper(audio.generation_status),
      format('The audio is %s.', audio.generation_status),
      'visionAudioId'
    );
  end if;
  return audio;
end
$$;

create function complete_vision_audio(p_vision_audio_id uuid, p_audio_url text, p_duration text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  audio vision_audios := lock_vision_audio(p_vision_audio_id);
begin
  perform require_text(p_audio_url, 2000, 'AUDIO_URL_INVALID', 'audioUrl');
  update vision_audios
  set generation_status = 'completed',
      audio_url = p_audio_url,
      duration = p_duration
  where id = audio.id;
  return jsonb_build_object('vision_audio', audio.id, 'vision_version', audio.vision_id);
end
$$;
comment on function complete_vision_audio is 'The audio has been made; the vision shows the latest one.';

create function fail_vision_audio(p_vision_audio_id uuid, p_error_message text, p_idempotency_key text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  actor uuid := platform_actor();
  replay jsonb := claim_key(
    actor, 'fail_vision_audio', p_idempotency_key,
    jsonb_build_object('audio', p_vision_audio_id, 'error', p_error_message)
  );
  audio vision_audios;
  transaction uuid;
begin
  if replay is not null then
    return replay;
  end if;
  perform require_text(p_error_message, 2000, 'ERROR_MESSAGE_REQUIRED', 'errorMessage');
  audio := lock_vision_audio(p_vision_audio_id);
  update vision_audios
  set generation_status = 'failed',
      error_message = p_error_message
  where id = audio.id;
  transaction := refund_action('vision_audio:' || audio.id, 'Vision audio could not be made');
  return keep_answer(
    actor,
    p_idempotency_key,
    jsonb_build_object('vision_audio', audio.id, 'token_transaction', transaction, 'token_balance', audio.user_id)
  );
end
$$;
comment on function fail_vision_audio is 'The audio could not be made; its price is given back.';

-- What was paid could not be given back once the audio is gone with its vision.
create function keep_vision_while_read()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if exists (
    select
    from vision_audios
    join token_transactions on token_transactions.transaction_type = 'usage'
      and token_transactions.reference_id = 'vision_audio:' || vision_audios.id
    where vision_audios.vision_id = old.id
      and vision_audios.generation_status = 'pending'
  ) then
    raise restrict_violation using message = 'the vision is being read aloud';
  end if;
  return old;
end
$$;

create trigger vision_versions_kept_while_read
  before delete on vision_versions
  for each row
  execute function keep_vision_while_read();
