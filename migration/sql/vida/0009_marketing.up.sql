-- Who wants to hear when a plan is there.
create table coming_soon_emails (
  id serial primary key,
  email text not null check (char_length(email) between 3 and 320),
  plan_name text not null check (char_length(plan_name) between 1 and 100),
  created_at timestamptz not null default now()
);
create unique index coming_soon_emails_once on coming_soon_emails(lower(email), plan_name);
create index coming_soon_emails_recent on coming_soon_emails(created_at desc, id desc);
alter table coming_soon_emails enable row level security;

comment on table coming_soon_emails is 'Somebody wants to hear when a plan is there.';
comment on column coming_soon_emails.id is 'The wish.';
comment on column coming_soon_emails.email is 'Where to write to.';
comment on column coming_soon_emails.plan_name is 'The plan they wait for.';
comment on column coming_soon_emails.created_at is 'When they asked.';
