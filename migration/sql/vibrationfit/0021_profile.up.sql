-- A person's account and profiles.
create function open_account(p_first_name text, p_last_name text)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  person uuid := auth.uid();
begin
  if person is null or not exists (select from auth.users where id = person) then
    raise insufficient_privilege using message = 'this takes a signed-in person';
  end if;
  perform require_text(p_first_name, 100, 'FIRST_NAME_INVALID', 'firstName');
  perform require_text(p_last_name, 100, 'LAST_NAME_INVALID', 'lastName');
  insert into profiles (id, first_name, last_name, email)
  select id, p_first_name, p_last_name, email
  from auth.users
  where id = person
  on conflict (id) do nothing;
  if not found then
    perform refuse('ACCOUNT_OPEN', 'You have an account already.');
  end if;
  return jsonb_build_object('profile', person, 'token_balance', person);
end
$$;
comment on function open_account is 'Opens an account for the person who has signed in, with an empty balance of tokens.';

create function record_login()
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  profile uuid;
begin
  update user_profiles
  set last_login_at = now()
  where user_id = member
    and is_active
  returning id into profile;
  return jsonb_build_object('user_profile', profile);
end
$$;
comment on function record_login is 'Notes on the active profile that its person is here.';

create function activate_profile(p_user_profile_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
begin
  perform from profiles where id = member for no key update;
  if not exists (select from user_profiles where id = p_user_profile_id and user_id = member) then
    perform refuse('USER_PROFILE_NOT_FOUND', 'You have no such profile.', 'userProfileId');
  end if;
  update user_profiles set is_active = false where user_id = member and is_active and id <> p_user_profile_id;
  update user_profiles set is_active = true where id = p_user_profile_id and not is_active;
  return jsonb_build_object('user_profile', p_user_profile_id);
end
$$;
comment on function activate_profile is 'Takes one of the person''s profiles into use.';

create function save_profile_version()
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  profile jsonb;
  version uuid;
begin
  perform from profiles where id = member for no key update;
  select to_jsonb(user_profiles)
  into profile
  from user_profiles
  where user_id = member
    and is_active;
  if profile is null then
    perform refuse('USER_PROFILE_NOT_FOUND', 'You have no active profile.');
  end if;
  update profile_versions set is_active = false where user_id = member and is_active;
  insert into profile_versions (user_id, profile_data, is_active)
  values (
    member,
    profile - array['id', 'user_id', 'is_active', 'last_login_at', 'created_at', 'updated_at'],
    true
  )
  returning id into version;
  return jsonb_build_object('profile_version', version);
end
$$;
comment on function save_profile_version is 'Keeps the active profile as it is now.';

create function restore_profile_version(p_profile_version_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  version profile_versions;
  profile user_profiles;
begin
  perform from profiles where id = member for no key update;
  select * into version from profile_versions where id = p_profile_version_id and user_id = member;
  if not found then
    perform refuse('PROFILE_VERSION_NOT_FOUND', 'You have no such version.', 'profileVersionId');
  end if;
  select * into profile from user_profiles where user_id = member and is_active;
  if not found then
    perform refuse('USER_PROFILE_NOT_FOUND', 'You have no active profile.');
  end if;
  profile := jsonb_populate_record(
    profile,
    version.profile_data - array['id', 'user_id', 'is_active', 'last_login_at', 'created_at', 'updated_at']
  );
  update user_profiles
  set first_name = profile.first_name,
      last_name = profile.last_name,
      email = profile.email,
      profile_picture_url = profile.profile_picture_url,
      date_of_birth = profile.date_of_birth,
      phone = profile.phone,
      bio = profile.bio,
      city = profile.city,
      state = profile.state,
      country = profile.country,
      zip_code = profile.zip_code,
      occupation = profile.occupation,
      company = profile.company,
      linkedin_url = profile.linkedin_url,
      instagram_handle = profile.instagram_handle,
      facebook_url = profile.facebook_url,
      twitter_handle = profile.twitter_handle,
      website = profile.website,
      strengths = profile.strengths,
      "values" = profile."values",
      lifestyle = profile.lifestyle,
      priorities = profile.priorities,
      aspirations = profile.aspirations,
      pain_points = profile.pain_points,
      preferred_communication = profile.preferred_communication,
      timezone = profile.timezone,
      language_preference = profile.language_preference,
      is_onboarding_complete = profile.is_onboarding_complete,
      onboarding_step = profile.onboarding_step
  where id = profile.id;
  update profile_versions set is_active = false where user_id = member and is_active and id <> version.id;
  update profile_versions set is_active = true where id = version.id and not is_active;
  return jsonb_build_object('profile_version', version.id, 'user_profile', profile.id);
end
$$;
comment on function restore_profile_version is 'Sets the active profile back to a version.';
