-- What everybody may see of people and posts. The views belong to the migrating role and so read past the policies of
-- their tables; what is not everybody's they show as null. They hide no rows, so they are no security barriers: a barrier
-- would keep the order and the limit of a page from the indexes.
create view people
as
select
  users.id,
  users.username,
  users.display_name,
  users.profile_image_url,
  users.bio,
  coalesce(creator_profiles.verified, false) or coalesce(business_profiles.verified, false) as verified,
  case when asking.may_see_all or users.id = asking.member then users.email end as email,
  case when asking.may_see_all or users.id = asking.member then users.kyc_status end as kyc_status,
  case when asking.may_see_all or users.id = asking.member then users.created_at end as created_at,
  case when asking.may_see_all or users.id = asking.member then users.updated_at end as updated_at
from users
left join creator_profiles on creator_profiles.user_id = users.id
left join business_profiles on business_profiles.user_id = users.id
cross join (
  select
    (select auth.uid()) as member,
    current_user in ('oros_admin', 'service_role') as may_see_all
) as asking;

comment on view people is 'A person on OROS. Everybody sees who they are; the rest is for themselves and administrators.';
comment on column people.id is 'The account, the same as in the person''s token.';
comment on column people.username is 'The unique name in links and mentions.';
comment on column people.display_name is 'The name shown to others.';
comment on column people.profile_image_url is 'Where the profile picture lies.';
comment on column people.bio is 'What the person says about themselves.';
comment on column people.verified is 'Whether OROS vouches for the person as a creator or a business.';
comment on column people.email is 'The address that OROS writes to; seen by its owner and by administrators.';
comment on column people.kyc_status is 'Whether OROS has checked who the person is; seen by its owner and by administrators.';
comment on column people.created_at is 'When the account was opened; seen by its owner and by administrators.';
comment on column people.updated_at is 'When the account last changed; seen by its owner and by administrators.';

create view posts
as
select
  community_posts.id,
  community_posts.community_id,
  community_posts.creator_id,
  community_posts.content_type,
  case when gate.is_open then community_posts.body end as body,
  case when gate.is_open then community_posts.content_url end as content_url,
  community_posts.is_locked,
  community_posts.min_tip_to_unlock,
  gate.is_open,
  community_posts.created_at
from community_posts
cross join (
  select
    (select auth.uid()) as member,
    current_user in ('oros_admin', 'service_role') as may_see_all
) as asking
cross join lateral (
  select
    not community_posts.is_locked
    or asking.may_see_all
    or coalesce(community_posts.creator_id = asking.member, false)
    or exists (
      select
      from tip_unlocks
      join tips on tips.id = tip_unlocks.tip_id
      where tip_unlocks.community_post_id = community_posts.id
        and tips.from_user_id = asking.member
    ) as is_open
) as gate;

comment on view posts is 'What a creator posts in a community. The content of a locked post is shown to its creator and to those whose tip unlocked it.';
comment on column posts.id is 'The post.';
comment on column posts.community_id is 'The community it is posted in.';
comment on column posts.creator_id is 'Who posted it.';
comment on column posts.content_type is 'Text, an image, a video or a link.';
comment on column posts.body is 'The text; null while the post is locked for the reader.';
comment on column posts.content_url is 'Where the image, video or page lies; null while the post is locked for the reader.';
comment on column posts.is_locked is 'Whether a tip is needed to see it.';
comment on column posts.min_tip_to_unlock is 'The smallest tip that unlocks it, in US dollars.';
comment on column posts.is_open is 'Whether the reader sees the content.';
comment on column posts.created_at is 'When it was posted.';
