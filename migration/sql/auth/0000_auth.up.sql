-- What Supabase brings along and plain PostgreSQL lacks: the schema auth, who asks, and the roles that requests run
-- under. Everything here is made only where it is missing, because several platforms may share one database.
do $$
begin
  if to_regnamespace('auth') is null then
    create schema auth;
  end if;

  if to_regclass('auth.users') is null then
    create table auth.users (
      id uuid primary key default gen_random_uuid(),
      email text unique,
      raw_app_meta_data jsonb,
      raw_user_meta_data jsonb,
      created_at timestamptz not null default now()
    );
  end if;

  if to_regprocedure('auth.uid()') is null then
    create function auth.uid()
    returns uuid
    language sql
    stable
    return coalesce(
      nullif(current_setting('request.jwt.claim.sub', true), ''),
      nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
    )::uuid;
  end if;
end
$$;

-- Roles belong to the whole server, so another database's migration may make one at the same moment.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['anon', 'authenticated', 'service_role']
  loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
        -- Superusers may hand out bypassrls, and from PostgreSQL 16 on those who have it; without it service_role obeys
        -- the policies.
        if wanted = 'service_role' and (
          select rolsuper or (rolbypassrls and current_setting('server_version_num')::integer >= 160000)
          from pg_roles
          where rolname = current_user
        ) then
          alter role service_role bypassrls;
        end if;
      exception
        when duplicate_object or unique_violation then null;
      end;
    end if;
    -- From PostgreSQL 16 on, who makes a role is a member that may not act as it.
    if not pg_has_role(
      current_user, wanted,
      case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end
    ) then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end
$$;

-- A host's own schema auth is not changed: it has granted this already.
do $$
begin
  if (select nspowner from pg_namespace where nspname = 'auth') = current_user::regrole then
    grant usage on schema auth to anon, authenticated, service_role;
  end if;
end
$$;
