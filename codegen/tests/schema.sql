create schema shop;
set search_path = shop;

create type size as enum ('small', 'large');

create table people (
  id uuid primary key,
  email varchar(255) unique not null,
  status varchar(20) not null default 'new' check (status in ('new', 'known'))
);

comment on table people is 'Who buys. Calls himself "I".';
comment on column people.email is 'Where to write to.';

create table profiles (
  person_id uuid primary key references people (id),
  motto text not null
);

create table orders (
  id bigint generated always as identity primary key,
  buyer_id uuid not null references people (id),
  payer_id uuid references people (id),
  size size not null,
  price numeric(12, 2) not null check (price > 0),
  total numeric generated always as (price * 2) stored,
  hashtags text[] not null default '{}',
  seen_from inet,
  currency text check (currency is null or currency in ('EUR', 'USD')),
  placed_at timestamptz not null default now(),
  unique (buyer_id, placed_at)
);

create unique index on orders (payer_id) where size = 'large';
comment on index orders_payer_id_idx is 'Nobody pays for two large ones.';
comment on constraint orders_price_check on orders is 'A price is more than nothing.';

create table notes (body text);

create table seaql_migrations (version varchar primary key);

create view members with (security_barrier) as
select
  p.id,
  p.email,
  case when p.id = (select o.buyer_id from orders o where o.id = 1) then p.status end as status,
  r.motto,
  count(*) over () as number
from people p
left join profiles r on r.person_id = p.id;

comment on view members is 'Who buys, for all to see.';
comment on column members.number is 'How many there are.';

create schema other;

create table other.people (id uuid primary key, status varchar(20) check (status in ('odd', 'even')));
