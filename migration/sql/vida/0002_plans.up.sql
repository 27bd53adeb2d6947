-- The plans that decide what somebody may do; other tables name them.
create table subscription_plans (
  id text primary key check (id in ('free', 'reply_guy', 'spartan', 'zeus', 'goat')),
  name text not null,
  description text not null,
  price numeric not null check (price >= 0),
  currency text not null default 'USD',
  billing_interval text not null default 'month',
  stream_minutes_per_week integer not null default 0 check (stream_minutes_per_week >= 0),
  avatar_max_count integer not null default 1 check (avatar_max_count >= 0),
  max_concurrent_streams integer not null default 1 check (max_concurrent_streams >= 0),
  max_resolution text not null default '720p',
  marketplace_access boolean not null default false,
  custom_avatars boolean not null default false,
  priority_support boolean not null default false,
  white_label boolean not null default false,
  api_access boolean not null default false,
  is_popular boolean not null default false,
  is_free boolean not null default false,
  is_active boolean not null default true,
  sort_order integer not null default 0,
  stripe_product_id text,
  stripe_price_id text,
  x_spaces_hosting boolean not null default false,
  rigging_studio_access boolean not null default false,
  max_morph_points integer not null default 0 check (max_morph_points >= 0),
  buddy_invite_access boolean not null default false,
  is_coming_soon boolean not null default false,
  max_bones integer not null default 0 check (max_bones >= 0),
  max_morph_targets integer not null default 0 check (max_morph_targets >= 0),
  tracking_precision numeric not null default 0.5 check (tracking_precision between 0 and 1),
  animation_smoothness numeric not null default 0.5 check (animation_smoothness between 0 and 1),
  rigging_features json,
  bone_structure json,
  animation_responsiveness numeric not null default 0.5 check (animation_responsiveness between 0 and 1),
  face_tracking boolean not null default false,
  body_tracking boolean not null default false,
  hand_tracking boolean not null default false,
  finger_tracking boolean not null default false,
  eye_tracking boolean not null default false,
  expression_tracking boolean not null default false,
  auto_rigging_enabled boolean not null default false,
  max_file_size_mb integer not null default 25 check (max_file_size_mb >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint free_costs_nothing check (not is_free or price = 0)
);
create index subscription_plans_listed on subscription_plans(sort_order, id) where is_active;
alter table subscription_plans enable row level security;

comment on table subscription_plans is 'A plan that people can subscribe to, and what it lets them do.';
comment on column subscription_plans.id is 'The plan''s name in links and rules.';
comment on column subscription_plans.name is 'The plan''s name to people.';
comment on column subscription_plans.description is 'What the plan is for.';
comment on column subscription_plans.price is 'What one billing interval costs, in units of the currency (dollars, not cents).';
comment on column subscription_plans.currency is 'The price''s currency, as its ISO 4217 code.';
comment on column subscription_plans.billing_interval is 'How often the price is paid.';
comment on column subscription_plans.stream_minutes_per_week is 'How many minutes one may stream in a week, which begins on Monday in UTC.';
comment on column subscription_plans.avatar_max_count is 'How many avatars one may have at a time.';
comment on column subscription_plans.max_concurrent_streams is 'How many streams one may run at a time.';
comment on column subscription_plans.max_resolution is 'The finest picture of a stream.';
comment on column subscription_plans.marketplace_access is 'Whether the marketplace is open.';
comment on column subscription_plans.custom_avatars is 'Whether one may upload avatars of one''s own.';
comment on column subscription_plans.priority_support is 'Whether questions are answered first.';
comment on column subscription_plans.white_label is 'Whether streams go without VIDA³''s name.';
comment on column subscription_plans.api_access is 'Whether programs may use the account.';
comment on column subscription_plans.is_popular is 'Whether the plan is shown as the popular one.';
comment on column subscription_plans.is_free is 'Whether it costs nothing.';
comment on column subscription_plans.is_active is 'Whether it is offered.';
comment on column subscription_plans.sort_order is 'Its place among the plans; higher plans include what lower ones unlock.';
comment on column subscription_plans.stripe_product_id is 'The product''s number at the payment provider.';
comment on column subscription_plans.stripe_price_id is 'The price''s number at the payment provider.';
comment on column subscription_plans.x_spaces_hosting is 'Whether one may host spaces on X.';
comment on column subscription_plans.rigging_studio_access is 'Whether the rigging studio is open.';
comment on column subscription_plans.max_morph_points is 'How many morph points an avatar may have.';
comment on column subscription_plans.buddy_invite_access is 'Whether one may invite buddies.';
comment on column subscription_plans.is_coming_soon is 'Whether it is announced and not yet offered.';
comment on column subscription_plans.max_bones is 'How many bones automatic rigging makes.';
comment on column subscription_plans.max_morph_targets is 'How many morph targets automatic rigging makes.';
comment on column subscription_plans.tracking_precision is 'How precise tracking is, from 0 to 1.';
comment on column subscription_plans.animation_smoothness is 'How smooth animation is, from 0 to 1.';
comment on column subscription_plans.rigging_features is 'What automatic rigging can do.';
comment on column subscription_plans.bone_structure is 'The bones that automatic rigging makes.';
comment on column subscription_plans.animation_responsiveness is 'How fast animation follows, from 0 to 1.';
comment on column subscription_plans.face_tracking is 'Whether avatars follow the face.';
comment on column subscription_plans.body_tracking is 'Whether avatars follow the body.';
comment on column subscription_plans.hand_tracking is 'Whether avatars follow the hands.';
comment on column subscription_plans.finger_tracking is 'Whether avatars follow the fingers.';
comment on column subscription_plans.eye_tracking is 'Whether avatars follow the eyes.';
comment on column subscription_plans.expression_tracking is 'Whether avatars follow expressions.';
comment on column subscription_plans.auto_rigging_enabled is 'Whether avatars are rigged automatically.';
comment on column subscription_plans.max_file_size_mb is 'How large an uploaded file may be, in megabytes of 1,048,576 bytes.';
comment on column subscription_plans.created_at is 'When the plan was made.';
comment on column subscription_plans.updated_at is 'When the plan last changed.';

-- The document gives figures for the free plan alone; the others wait, not offered, until theirs are known.
insert into subscription_plans (
  id, name, description, price, stream_minutes_per_week, avatar_max_count, is_free, is_active, is_coming_soon, sort_order
)
values
  ('free', 'Free', 'Basic streaming', 0, 15, 1, true, true, false, 0),
  ('reply_guy', 'Reply Guy', 'Enhanced features with moderate limits', 0, 15, 1, false, false, true, 1),
  ('spartan', 'Spartan', 'Advanced streaming capabilities', 0, 15, 1, false, false, true, 2),
  ('zeus', 'Zeus', 'Premium features with high limits', 0, 15, 1, false, false, true, 3),
  ('goat', 'Goat', 'Ultimate tier with maximum capabilities', 0, 15, 1, false, false, true, 4);

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

create trigger update_subscription_plans_updated_at
  before update on subscription_plans
  for each row
  execute function update_updated_at();
