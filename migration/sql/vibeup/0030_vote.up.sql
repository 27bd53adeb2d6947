-- Votes. What one has staked gives them weight.
create function vote_weight(p_member uuid)
returns integer
language plpgsql
stable
set search_path from current
as $$
begin
  return (
    select coalesce(max(case benefit when '3x_vote_weight' then 3 when '2x_vote_weight' then 2 end), 1)
    from user_stakes
    join staking_pools on staking_pools.id = user_stakes.pool_id
    cross join jsonb_array_elements_text(staking_pools.benefits) as benefit
    where user_stakes.user_id = p_member
      and user_stakes.status = 'active'
  );
end
$$;
comment on function vote_weight is 'How much a person''s vote counts now, by the benefits of the pools they are in.';

create function cast_vote(p_feature_id uuid default null, p_initiative_id uuid default null)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  member uuid := require_member();
  vote uuid;
begin
  if num_nonnulls(p_feature_id, p_initiative_id) <> 1 then
    perform refuse('ONE_SUBJECT_REQUIRED', 'Vote for a feature or for an initiative.', 'featureId');
  elsif p_feature_id is not null
    and not exists (select from impact_features where id = p_feature_id and status in ('proposed', 'planned'))
  then
    perform refuse('FEATURE_NOT_FOUND', 'There is no such feature to vote on.', 'featureId');
  elsif p_initiative_id is not null and not exists (
    select
    from impact_initiatives
    left join communities on communities.id = impact_initiatives.community_id
    where impact_initiatives.id = p_initiative_id
      and impact_initiatives.status in ('proposed', 'active')
      and (
        communities.id is null
        or communities.visibility = 'public'
        or communities.id in (select own_communities())
      )
  ) then
    perform refuse('INITIATIVE_NOT_FOUND', 'There is no such initiative to vote on.', 'initiativeId');
  end if;
  if p_feature_id is not null then
    insert into impact_votes (user_id, feature_id, weight)
    values (member, p_feature_id, vote_weight(member))
    on conflict (user_id, feature_id) do update
    set weight = excluded.weight
    returning id into vote;
  else
    insert into impact_votes (user_id, initiative_id, weight)
    values (member, p_initiative_id, vote_weight(member))
    on conflict (user_id, initiative_id) do update
    set weight = excluded.weight
    returning id into vote;
  end if;
  return jsonb_build_object('impact_vote', vote, 'feature', p_feature_id, 'initiative', p_initiative_id);
end
$$;
comment on function cast_vote is 'Votes, with the weight that one''s stakes give now; voting again renews the weight.';
