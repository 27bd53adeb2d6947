-- Who sees and may touch which rows: what is a person's own is seen by them alone. Administrators have policies and a
-- role of their own: OR-ed into the members' policies they would cost the members their indexes.
-- `= any (array(…))` is looked up once and can use an index.

-- Suggestions hold for the profile that they were made from.
create function own_profile_hash()
returns text
language plpgsql
stable
security definer
set search_path from current
as $$
declare
  profile jsonb := (
    select to_jsonb(user_profiles)
    from user_profiles
    where user_id = auth.uid()
      and is_active
  );
begin
  profile := profile - array[
    'id', 'is_onboarding_complete', 'onboarding_step', 'last_login_at', 'created_at', 'updated_at'
  ];
  return encode(sha256(convert_to(coalesce(profile::text, ''), 'UTF8')), 'hex');
end
$$;
comment on function own_profile_hash is 'A hash of what the asking person''s active profile says.';

create policy profiles_own on profiles
  for all
  using (id = (select auth.uid()));

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'user_profiles', 'profile_versions', 'voice_profiles', 'user_stats', 'life_vision_category_state',
    'vision_versions', 'scenes', 'frequency_flip', 'refinements', 'assessment_results', 'token_transactions',
    'token_balances', 'token_usage', 'token_drips', 'member_profiles', 'customer_subscriptions', 'payment_history',
    'intensive_purchases', 'intensive_checklist', 'ai_usage_logs', 'ai_conversations', 'viva_conversations',
    'conversation_sessions', 'media_metadata', 'audio_sets', 'journal_entries', 'daily_papers',
    'emotional_snapshots', 'vibrational_events', 'abundance_events', 'actualization_blueprints'
  ]
  loop
    execute format(
      'create policy %I on %I for all using (user_id = (select auth.uid()))',
      each_table || '_own', each_table
    );
  end loop;
end
$$;

-- What hangs on another row hangs on a row of the same person.
create policy vision_progress_own on vision_progress
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and exists (
      select
      from vision_versions
      where vision_versions.id = vision_progress.vision_id
        and vision_versions.user_id = (select auth.uid())
    )
  );
create policy vision_conversations_own on vision_conversations
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and (
      vision_id is null
      or exists (
        select
        from vision_versions
        where vision_versions.id = vision_conversations.vision_id
          and vision_versions.user_id = (select auth.uid())
      )
    )
  );
create policy vision_board_items_own on vision_board_items
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and (
      vision_id is null
      or exists (
        select
        from vision_versions
        where vision_versions.id = vision_board_items.vision_id
          and vision_versions.user_id = (select auth.uid())
      )
    )
  );
create policy assessment_responses_own on assessment_responses
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and exists (
      select
      from assessment_results
      where assessment_results.id = assessment_responses.assessment_result_id
        and assessment_results.user_id = (select auth.uid())
    )
  );
create policy assessment_insights_own on assessment_insights
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and exists (
      select
      from assessment_results
      where assessment_results.id = assessment_insights.assessment_result_id
        and assessment_results.user_id = (select auth.uid())
    )
  );
create policy audio_tracks_own on audio_tracks
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and exists (
      select
      from audio_sets
      where audio_sets.id = audio_tracks.audio_set_id
        and audio_sets.user_id = (select auth.uid())
    )
  );
create policy audio_variants_of_own_track on audio_variants
  for all
  using (audio_track_id = any (array(select id from audio_tracks where user_id = (select auth.uid()))));
create policy vibrational_links_own on vibrational_links
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and (
      select count(*)
      from vibrational_events
      where vibrational_events.id in (vibrational_links.from_event_id, vibrational_links.to_event_id)
        and vibrational_events.user_id = (select auth.uid())
    ) = 2
  );
create policy blueprint_phases_own on blueprint_phases
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and (
      blueprint_id is null
      or exists (
        select
        from actualization_blueprints
        where actualization_blueprints.id = blueprint_phases.blueprint_id
          and actualization_blueprints.user_id = (select auth.uid())
      )
    )
  );
create policy blueprint_tasks_own on blueprint_tasks
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and exists (
      select
      from blueprint_phases
      where blueprint_phases.id = blueprint_tasks.phase_id
        and blueprint_phases.user_id = (select auth.uid())
    )
  );
create policy blueprint_insights_own on blueprint_insights
  for all
  using (user_id = (select auth.uid()))
  with check (
    user_id = (select auth.uid())
    and (
      blueprint_id is null
      or exists (
        select
        from actualization_blueprints
        where actualization_blueprints.id = blueprint_insights.blueprint_id
          and actualization_blueprints.user_id = (select auth.uid())
      )
    )
  );

-- While it is being made, its tokens may still have to come back.
create policy generated_images_own on generated_images
  for select
  using (user_id = (select auth.uid()));
create policy generated_images_removed_by_owner on generated_images
  for delete
  using (user_id = (select auth.uid()) and status <> 'pending');
create policy vision_audios_own on vision_audios
  for select
  using (user_id = (select auth.uid()));
create policy vision_audios_removed_by_owner on vision_audios
  for delete
  using (user_id = (select auth.uid()) and generation_status <> 'pending');

create policy prompt_suggestions_cache_own_and_valid on prompt_suggestions_cache
  for select
  using (
    user_id = (select auth.uid())
    and expires_at > now()
    and profile_hash = (select own_profile_hash())
  );

create policy membership_tiers_public on membership_tiers
  for select
  using (true);
create policy video_mapping_public on video_mapping
  for select
  using (true);
create policy vibrational_event_sources_public on vibrational_event_sources
  for select
  using (true);

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'profiles', 'user_profiles', 'profile_versions', 'voice_profiles', 'user_stats', 'life_vision_category_state',
    'vision_versions', 'vision_progress', 'scenes', 'frequency_flip', 'vision_conversations', 'refinements',
    'assessment_results', 'assessment_responses', 'assessment_insights', 'token_transactions', 'token_balances',
    'token_usage', 'token_drips', 'member_profiles', 'customer_subscriptions', 'payment_history',
    'intensive_purchases', 'intensive_checklist', 'ai_usage_logs', 'ai_conversations', 'viva_conversations',
    'conversation_sessions', 'prompt_suggestions_cache', 'generated_images', 'media_metadata', 'audio_sets',
    'audio_tracks', 'audio_variants', 'vision_audios', 'vision_board_items', 'journal_entries', 'daily_papers',
    'emotional_snapshots', 'vibrational_events', 'abundance_events', 'vibrational_links',
    'actualization_blueprints', 'blueprint_phases', 'blueprint_tasks', 'blueprint_insights', 'membership_tiers',
    'video_mapping', 'vibrational_event_sources', 'administrators', 'refinements_backup_20251111',
    'vision_versions_backup_20251111', 'ai_action_token_overrides', 'scheduled_work'
  ]
  loop
    execute format(
      'create policy %I on %I for all to vibrationfit_admin using (true) with check (true)',
      each_table || '_administered', each_table
    );
  end loop;
end
$$;
