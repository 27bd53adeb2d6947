-- Businesses, what they offer, and whether VIBEUP vouches for them.
create table businesses (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null references profiles(id) on delete cascade,
  name varchar(100) not null,
  slug varchar(100) unique not null,
  description text,
  category varchar(50),
  website text,
  is_verified boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint business_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index businesses_owner on businesses(owner_id, created_at desc, id desc);
create index businesses_recent on businesses(created_at desc, id desc);
alter table businesses enable row level security;

comment on table businesses is 'A business on VIBEUP.';
comment on column businesses.id is 'The business.';
comment on column businesses.owner_id is 'The person whose business it is.';
comment on column businesses.name is 'Its name.';
comment on column businesses.slug is 'Its unique name in links: lower case letters, digits and hyphens.';
comment on column businesses.description is 'What it does.';
comment on column businesses.category is 'The trade it is in.';
comment on column businesses.website is 'Its website.';
comment on column businesses.is_verified is 'Whether VIBEUP has checked and approved it.';
comment on column businesses.is_active is 'Whether it is shown to others.';
comment on column businesses.created_at is 'When it came to VIBEUP.';
comment on column businesses.updated_at is 'When it last changed.';

create table business_listings (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references businesses(id) on delete cascade,
  title varchar(200) not null,
  description text,
  price numeric(20, 8) check (price >= 0),
  token varchar(20) not null default 'USDC' check (token in ('USDC', 'VIBES', 'ETH')),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index business_listings_business on business_listings(business_id, created_at desc, id desc);
create index business_listings_recent on business_listings(created_at desc, id desc);
alter table business_listings enable row level security;

comment on table business_listings is 'What a business offers.';
comment on column business_listings.id is 'The offer.';
comment on column business_listings.business_id is 'Who offers it.';
comment on column business_listings.title is 'What it is, in a line.';
comment on column business_listings.description is 'What it is, in full.';
comment on column business_listings.price is 'What it costs, in units of its token; empty where the price is asked for.';
comment on column business_listings.token is 'The token the price is in.';
comment on column business_listings.is_active is 'Whether it is on offer.';
comment on column business_listings.created_at is 'When it was first offered.';
comment on column business_listings.updated_at is 'When it last changed.';

create table business_perks (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references businesses(id) on delete cascade,
  title varchar(200) not null,
  description text,
  required_tier varchar(30),
  vibes_cost numeric(20, 8) not null default 0 check (vibes_cost >= 0),
  max_redemptions integer check (max_redemptions > 0),
  expires_at timestamptz,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index business_perks_business on business_perks(business_id, created_at desc, id desc);
create index business_perks_recent on business_perks(created_at desc, id desc);
create index business_perks_expiring on business_perks(expires_at);
alter table business_perks enable row level security;

comment on table business_perks is 'An advantage that a business gives to members.';
comment on column business_perks.id is 'The perk.';
comment on column business_perks.business_id is 'Who gives it.';
comment on column business_perks.title is 'What it is, in a line.';
comment on column business_perks.description is 'What it is, in full.';
comment on column business_perks.required_tier is 'The tier of membership it takes; empty where everybody may have it.';
comment on column business_perks.vibes_cost is 'What it costs, in VIBES.';
comment on column business_perks.max_redemptions is 'How often it can be redeemed by all together; empty where there is no end to it.';
comment on column business_perks.expires_at is 'Until when it can be redeemed and used.';
comment on column business_perks.is_active is 'Whether it can be redeemed.';
comment on column business_perks.created_at is 'When it was first given.';
comment on column business_perks.updated_at is 'When it last changed.';

create table practice_stacks (
  id uuid primary key default gen_random_uuid(),
  business_id uuid references businesses(id) on delete cascade,
  created_by uuid not null references profiles(id) on delete cascade,
  title varchar(100) not null,
  description text,
  definition_ids uuid[] not null default '{}' constraint stack_length check (cardinality(definition_ids) <= 50),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index practice_stacks_business on practice_stacks(business_id, created_at desc, id desc);
create index practice_stacks_created_by on practice_stacks(created_by);
create index practice_stacks_recent on practice_stacks(created_at desc, id desc);
alter table practice_stacks enable row level security;

comment on constraint stack_length on practice_stacks is 'A stack has 50 practices at most.';
comment on table practice_stacks is 'Practices that a business recommends together, in order.';
comment on column practice_stacks.id is 'The stack.';
comment on column practice_stacks.business_id is 'The business that publishes it; empty where VIBEUP does.';
comment on column practice_stacks.created_by is 'Who put it together.';
comment on column practice_stacks.title is 'Its title.';
comment on column practice_stacks.description is 'What it is good for.';
comment on column practice_stacks.definition_ids is 'The practices of the catalogue, in order.';
comment on column practice_stacks.is_active is 'Whether it is shown to others.';
comment on column practice_stacks.created_at is 'When it was put together.';
comment on column practice_stacks.updated_at is 'When it last changed.';

create table business_verification (
  id uuid primary key default gen_random_uuid(),
  business_id uuid not null references businesses(id) on delete cascade,
  status varchar(20) not null default 'pending' check (status in ('pending', 'approved', 'rejected')),
  documents jsonb not null default '[]',
  reviewed_by uuid references admin_users(id),
  reviewed_at timestamptz,
  notes text,
  created_at timestamptz not null default now(),
  constraint documents_are_a_list check (jsonb_typeof(documents) = 'array'),
  constraint decision_has_a_time check ((status = 'pending') = (reviewed_at is null))
);
create index business_verification_business on business_verification(business_id, created_at desc, id desc);
create index business_verification_reviewed_by on business_verification(reviewed_by);
create unique index business_verification_one_pending on business_verification(business_id) where status = 'pending';
alter table business_verification enable row level security;

comment on table business_verification is 'A business''s request that VIBEUP check and vouch for it.';
comment on column business_verification.id is 'The request.';
comment on column business_verification.business_id is 'The business.';
comment on column business_verification.status is 'Whether it waits, was approved or rejected.';
comment on column business_verification.documents is 'Where the papers lie that the business handed in.';
comment on column business_verification.reviewed_by is 'The appointment of the administrator who decided.';
comment on column business_verification.reviewed_at is 'When it was decided.';
comment on column business_verification.notes is 'What the administrator says about the decision.';
comment on column business_verification.created_at is 'When it was handed in.';
