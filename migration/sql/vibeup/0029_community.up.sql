-- Letting people into a community, and naming its moderators.
create function admit_member(p_community_id uuid, p_user_id uuid)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  admitted uuid;
begin
  if coalesce(p_community_id not in (select moderated_communities()), true) then
    perform refuse('COMMUNITY_NOT_FOUND', 'You look after no such community.', 'communityId');
  elsif not exists (select from profiles where id = p_user_id) or is_blocked_with(p_user_id) then
    perform refuse('PROFILE_NOT_FOUND', 'There is no such person.', 'userId');
  end if;
  insert into community_members (community_id, user_id)
  values (p_community_id, p_user_id)
  on conflict (community_id, user_id) do nothing
  returning id into admitted;
  if admitted is null then
    perform refuse('ALREADY_A_MEMBER', 'This person is in the community already.', 'userId');
  end if;
  perform notify_member(
    p_user_id, 'community_joined',
    format('%s has let you into "%s"', name_of(member), (select name from communities where id = p_community_id)), null,
    jsonb_build_object('community_id', p_community_id)
  );
  return jsonb_build_object('community_member', admitted, 'community', p_community_id);
end
$$;
comment on function admit_member is 'Lets a person into a community, by its owner or a moderator.';

create function name_moderator(p_community_id uuid, p_user_id uuid, p_moderator boolean default true)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  named uuid;
begin
  if p_moderator is null then
    perform refuse('DECISION_REQUIRED', 'Name a moderator or not.', 'moderator');
  elsif not exists (
    select
    from community_members
    where community_id = p_community_id
      and user_id = member
      and role = 'owner'
  ) then
    perform refuse('COMMUNITY_NOT_FOUND', 'You own no such community.', 'communityId');
  end if;
  update community_members
  set role = case when p_moderator then 'moderator' else 'member' end
  where community_id = p_community_id
    and user_id = p_user_id
    and role <> 'owner'
  returning id into named;
  if not found then
    perform refuse('NOT_A_MEMBER', 'This person is not in the community, or owns it.', 'userId');
  end if;
  return jsonb_build_object('community_member', named, 'community', p_community_id);
end
$$;
comment on function name_moderator is 'Makes a member a moderator, or a plain member again, by the community''s owner.';
