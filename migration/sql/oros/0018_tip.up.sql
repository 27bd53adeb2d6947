-- A tip moves money from a member to a creator at once, and may unlock a post.
create function require_unlockable(p_post_id uuid, p_creator uuid, p_giver uuid, p_amount numeric)
returns void
language plpgsql
set search_path from current
as $$
declare
  post community_posts;
begin
  select * into post from community_posts where id = p_post_id and creator_id = p_creator;
  if not found then
    perform refuse('POST_NOT_FOUND', 'The creator has no such post.', 'postId');
  elsif not post.is_locked then
    perform refuse('POST_NOT_LOCKED', 'The post is open to everybody.', 'postId');
  elsif exists (
    select
    from tip_unlocks
    join tips on tips.id = tip_unlocks.tip_id
    where tip_unlocks.community_post_id = p_post_id
      and tips.from_user_id = p_giver
  ) then
    perform refuse('POST_ALREADY_UNLOCKED', 'You have unlocked this post already.', 'postId');
  elsif p_amount < post.min_tip_to_unlock then
    perform refuse('POST_PRICE_NOT_REACHED', format('The post takes a tip of %s.', post.min_tip_to_unlock), 'amount');
  end if;
end
$$;

create function tip_creator(
  p_creator_id uuid,
  p_amount numeric,
  p_idempotency_key text,
  p_frequency text default 'one_time',
  p_post_id uuid default null
)
returns jsonb
language plpgsql
security definer
set search_path from current
as $$
declare
  giver uuid := require_member();
  gift numeric := require_amount(p_amount);
  replay jsonb := claim_key(
    giver, 'tip_creator', p_idempotency_key,
    jsonb_build_object('creator', p_creator_id, 'amount', gift, 'frequency', p_frequency, 'post', p_post_id)
  );
  fee numeric := platform_fee(gift);
  minimum numeric;
  tip uuid;
  unlock uuid;
  entry uuid;
begin
  if replay is not null then
    return replay;
  end if;
  if p_frequency is null or p_frequency not in ('one_time', 'monthly') then
    perform refuse('FREQUENCY_INVALID', 'A tip is given once or monthly.', 'frequency');
  end if;
  perform require_role(p_creator_id, 'creator', 'NOT_A_CREATOR', 'Only creators take tips.', 'creatorId');
  if giver = p_creator_id then
    perform refuse('SELF_TIP', 'You cannot tip yourself.', 'creatorId');
  end if;
  select min_tip_amount into minimum from creator_profiles where user_id = p_creator_id;
  if gift < minimum then
    perform refuse('MINIMUM_TIP', format('This creator takes tips of %s or more.', minimum), 'amount');
  end if;

  perform lock_wallets(giver, p_creator_id);
  if p_post_id is not null then
    perform require_unlockable(p_post_id, p_creator_id, giver, gift);
  end if;
  insert into tips (from_user_id, to_creator_id, amount, platform_fee, net_amount, frequency)
  values (giver, p_creator_id, gift, fee, gift - fee, p_frequency)
  returning id into tip;
  entry := pay_member(
    giver, p_creator_id, gift, fee, 'tip', tip,
    'Tip to ' || name_of(p_creator_id), 'Tip from ' || name_of(giver)
  );
  if p_post_id is not null then
    insert into tip_unlocks (tip_id, community_post_id)
    values (tip, p_post_id)
    returning id into unlock;
  end if;
  return keep_answer(
    giver,
    p_idempotency_key,
    jsonb_build_object(
      'tip', tip, 'tip_unlock', unlock, 'post', p_post_id, 'wallet', wallet_of(giver), 'entries', array[entry]
    )
  );
end
$$;
comment on function tip_creator is 'Tips a creator, and unlocks one of their posts where one is named.';
