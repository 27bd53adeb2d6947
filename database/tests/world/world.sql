create role anon nologin;
create role authenticated nologin;
create role oros_admin nologin;
create schema auth;
create schema oros;
grant usage on schema auth, oros to anon, authenticated, oros_admin;

create function auth.uid() returns text
language sql stable
as $$ select nullif(current_setting('request.jwt.claims', true), '')::json ->> 'sub' $$;

set search_path = oros;

create function is_administrator(subject text) returns boolean
language plpgsql stable security definer set search_path from current
as $$
begin
  if subject = 'raise' then
    raise exception 'no answer';
  elsif subject = 'sleep' then
    perform pg_sleep(5);
  end if;
  return subject = 'root';
end $$;

create table wallets (
  id text primary key,
  owner text,
  balance numeric(18, 2) not null default 0,
  note text,
  version bigint not null default 1
);
create table entries (id bigint generated always as identity primary key, wallet text not null);
create table notes (id int primary key, text text not null);
insert into notes values (1, 'old');

alter table wallets enable row level security;
create policy own on wallets to authenticated
  using (owner = (select auth.uid()));
create policy every on wallets to oros_admin
  using (true);
grant select, insert, update, delete on all tables in schema oros to authenticated, oros_admin;

create function book() returns trigger
language plpgsql security definer set search_path from current
as $$
begin
  insert into entries (wallet) values (new.id);
  return new;
end $$;
create trigger book after insert on wallets for each row execute function book();

create function refuse() returns void
language plpgsql
as $$
begin
  raise exception using
    errcode = 'Q0001', message = 'TOO_LITTLE', detail = 'There is too little.', hint = 'amount';
end $$;

create publication quintet_oros for table wallets, notes;
