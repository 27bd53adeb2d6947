-- What everybody may see of people. The view belongs to the migrating role and so reads past the policies of its table;
-- what is not everybody's it shows as null. It hides no rows, so it is no security barrier: a barrier would keep the
-- order and the limit of a page from the indexes.
create view people
as
select
  users.id,
  users.username,
  users.avatar_url,
  users.twitter_handle,
  case when asking.may_see_all or users.id = asking.member then users.email end as email,
  case when asking.may_see_all or users.id = asking.member then users.email_verified end as email_verified,
  case when asking.may_see_all or users.id = asking.member then users.role end as role,
  case
    when asking.may_see_all or users.id = asking.member then users.blocked and exists (
      select
      from user_suspensions
      where user_suspensions.user_id = users.id
        and user_suspensions.is_active
        and (user_suspensions.auto_reactivate_at is null or user_suspensions.auto_reactivate_at > now())
    )
  end as blocked,
  case
    when asking.may_see_all or users.id = asking.member then users.subscription_plan_id
  end as subscription_plan_id,
  case when asking.may_see_all or users.id = asking.member then users.subscription_status end as subscription_status,
  case
    when asking.may_see_all or users.id = asking.member then users.stream_time_remaining
  end as stream_time_remaining,
  case when asking.may_see_all or users.id = asking.member then users.total_stream_time end as total_stream_time,
  case
    when asking.may_see_all or users.id = asking.member then users.total_stream_sessions
  end as total_stream_sessions,
  case when asking.may_see_all or users.id = asking.member then users.avatar_count end as avatar_count,
  case when asking.may_see_all or users.id = asking.member then users.avatars_created end as avatars_created,
  case when asking.may_see_all or users.id = asking.member then users.last_stream_at end as last_stream_at,
  case when asking.may_see_all or users.id = asking.member then users.created_at end as created_at,
  case when asking.may_see_all or users.id = asking.member then users.updated_at end as updated_at
from users
cross join (
  select
    (select viewer_id()) as member,
    current_user in ('vida_admin', 'service_role') as may_see_all
) as asking;

comment on view people is 'A person on VIDA³. Everybody sees who they are; the rest is for themselves and administrators.';
comment on column people.id is 'The account, the same as in the person''s token.';
comment on column people.username is 'The unique name in links and mentions.';
comment on column people.avatar_url is 'Where the profile picture lies.';
comment on column people.twitter_handle is 'The person''s name on X.';
comment on column people.email is 'The address that VIDA³ writes to; seen by its owner and by administrators.';
comment on column people.email_verified is 'Whether the address is known to be the person''s; seen by its owner and by administrators.';
comment on column people.role is 'What the person may do on the platform; seen by its owner and by administrators.';
comment on column people.blocked is 'Whether the account is suspended; seen by its owner and by administrators.';
comment on column people.subscription_plan_id is 'The plan that the person is on; seen by its owner and by administrators.';
comment on column people.subscription_status is 'How the latest subscription stands; seen by its owner and by administrators.';
comment on column people.stream_time_remaining is 'How long the person may still stream this week, in seconds; seen by its owner and by administrators.';
comment on column people.total_stream_time is 'How long the person has streamed in all, in seconds; seen by its owner and by administrators.';
comment on column people.total_stream_sessions is 'How many streams the person has ended; seen by its owner and by administrators.';
comment on column people.avatar_count is 'How many avatars the person has now; seen by its owner and by administrators.';
comment on column people.avatars_created is 'How many avatars the person has ever made; seen by its owner and by administrators.';
comment on column people.last_stream_at is 'When the person last streamed; seen by its owner and by administrators.';
comment on column people.created_at is 'When the account was opened; seen by its owner and by administrators.';
comment on column people.updated_at is 'When the account last changed; seen by its owner and by administrators.';
