-- What follows by itself: times of change, and the rows that a new person, practice, wallet or community comes with.
create function update_updated_at()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.updated_at = now();
  return new;
end
$$;

do $$
declare
  each_table text;
begin
  foreach each_table in array array[
    'profiles', 'profile_attributes', 'onboarding_state', 'admin_users', 'practice_definitions', 'practices',
    'practice_streaks', 'affirmations', 'businesses', 'business_listings', 'business_perks', 'practice_stacks',
    'communities', 'vibes', 'vibe_comments', 'community_journeys', 'impact_features', 'impact_initiatives',
    'impact_comments', 'crypto_wallets', 'vibe_token_balances', 'staking_pools', 'community_treasuries',
    'memberships', 'mira_prompts', 'ai_model_configs', 'ai_provider_credentials', 'ai_daily_budgets', 'feature_flags'
  ]
  loop
    execute format(
      'create trigger %I before update on %I for each row execute function update_updated_at()',
      'update_' || each_table || '_updated_at', each_table
    );
  end loop;
end
$$;

create function welcome_profile()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  insert into memberships (user_id) values (new.id);
  insert into onboarding_state (user_id) values (new.id);
  return new;
end
$$;

create trigger on_profile_created_welcome
  after insert on profiles
  for each row
  execute function welcome_profile();

create function is_timezone(p_name text)
returns boolean
language plpgsql
stable
set search_path from current
as $$
begin
  -- Only trying tells: the list of names is a view that reads files. But PostgreSQL takes any offset behind any word
  -- as well, up to a week from UTC, and days that far apart would make a streak in an evening.
  perform now() at time zone p_name;
  return p_name !~ '[0-9<]' or p_name ~ '^Etc/GMT[+-]1?[0-9]$';
exception
  when invalid_parameter_value then
    return false;
end
$$;
comment on function is_timezone is 'Whether there is a time zone of this name; an offset is none.';

create function check_timezone()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if not is_timezone(new.timezone) then
    raise check_violation using message = 'there is no such time zone', column = 'timezone';
  end if;
  return new;
end
$$;

create trigger profiles_timezone_exists
  before insert or update of timezone on profiles
  for each row
  execute function check_timezone();

create function complete_onboarding()
returns trigger
language plpgsql
set search_path from current
as $$
begin
  new.completed_at = case when new.is_complete then coalesce(new.completed_at, now()) end;
  return new;
end
$$;

create trigger onboarding_state_completed
  before insert or update on onboarding_state
  for each row
  execute function complete_onboarding();

create function create_balance_for_wallet()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  insert into vibe_token_balances (wallet_id) values (new.id);
  return new;
end
$$;

create trigger on_wallet_created_create_balance
  after insert on crypto_wallets
  for each row
  execute function create_balance_for_wallet();

create function create_owner_of_community()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  insert into community_members (community_id, user_id, role, joined_at)
  values (new.id, new.creator_id, 'owner', new.created_at);
  return new;
end
$$;

create trigger on_community_created_create_owner
  after insert on communities
  for each row
  execute function create_owner_of_community();

create function check_stack()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if exists (
    select
    from unnest(new.definition_ids) as wanted (id)
    where not exists (select from practice_definitions where practice_definitions.id = wanted.id)
  ) then
    raise foreign_key_violation using message = 'a practice of the stack is not in the catalogue';
  end if;
  return new;
end
$$;

create trigger practice_stacks_of_known_practices
  before insert or update of definition_ids on practice_stacks
  for each row
  execute function check_stack();

create function check_comment_parent()
returns trigger
language plpgsql
security definer
set search_path from current
as $$
begin
  if new.parent_id is not null
    and not exists (select from vibe_comments where id = new.parent_id and vibe_id = new.vibe_id)
  then
    raise foreign_key_violation using message = 'the comment answers one of another post';
  end if;
  return new;
end
$$;

create trigger vibe_comments_answer_within_their_post
  before insert or update of vibe_id, parent_id on vibe_comments
  for each row
  execute function check_comment_parent();
