-- What VIVA suggests, kept for as long as it fits.
create function keep_prompt_suggestions(
  p_category text,
  p_suggestions jsonb,
  p_encouragement text default null,
  p_expires_at timestamptz default now() + interval '7 days'
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  suggestions_bytes_max constant integer := 32768;
  kept_max constant interval := interval '90 days';
  kept uuid;
begin
  perform require_category(p_category);
  if coalesce(jsonb_typeof(p_suggestions), 'null') <> 'array' or jsonb_array_length(p_suggestions) = 0 then
    perform refuse('SUGGESTIONS_INVALID', 'Give a list of at least one suggestion.', 'suggestions');
  elsif octet_length(p_suggestions::text) > suggestions_bytes_max then
    perform refuse(
      'SUGGESTIONS_INVALID', format('The suggestions have %s bytes at most.', suggestions_bytes_max), 'suggestions'
    );
  elsif coalesce(p_expires_at <= now() or p_expires_at > now() + kept_max, true) then
    perform refuse(
      'EXPIRY_INVALID', format('Suggestions expire in the future, within %s.', kept_max), 'expiresAt'
    );
  elsif p_encouragement is not null then
    perform require_text(p_encouragement, 2000, 'ENCOURAGEMENT_INVALID', 'encouragement');
  end if;
  insert into prompt_suggestions_cache (user_id, category, suggestions, encouragement, profile_hash, expires_at)
  values (member, p_category, p_suggestions, p_encouragement, own_profile_hash(), p_expires_at)
  on conflict (user_id, category) do update
  set suggestions = excluded.suggestions,
      encouragement = excluded.encouragement,
      profile_hash = excluded.profile_hash,
      created_at = now(),
      expires_at = excluded.expires_at
  returning id into kept;
  return jsonb_build_object('prompt_suggestion', kept);
end
$$;
comment on function keep_prompt_suggestions is 'Keeps suggestions for a life category, until they expire or the profile changes.';

create function expire_prompt_suggestions()
returns bigint
language plpgsql
security definer
set search_path from current
as $$
declare
  expired bigint;
begin
  delete from prompt_suggestions_cache
  where expires_at <= now();
  get diagnostics expired = row_count;
  return expired;
end
$$;
comment on function expire_prompt_suggestions is 'Removes suggestions that have expired; gives how many.';
