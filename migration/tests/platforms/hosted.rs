//! Beside what Supabase brings along: a schema `auth` with tables of its own, the roles of requests, a migrating role
//! that is no superuser, and default privileges that grant everybody everything on new tables in `public`.

use crate::{migrated::connection, server::Server};
use database::Platform;
use sqlx::{AssertSqlSafe, PgPool};
use std::collections::BTreeSet;

const HOST: &str = include_str!("hosted.sql");

#[tokio::test]
async fn vibeup_stands_beside_a_hosted_auth() {
    stands_beside_a_hosted_auth(Platform::Vibeup).await;
}

#[tokio::test]
async fn vibrationfit_stands_beside_a_hosted_auth() {
    stands_beside_a_hosted_auth(Platform::Vibrationfit).await;
}

#[tokio::test]
async fn cosmo_stands_beside_a_hosted_auth() {
    stands_beside_a_hosted_auth(Platform::Cosmo).await;
}

#[tokio::test]
async fn vida_stands_beside_a_hosted_auth() {
    stands_beside_a_hosted_auth(Platform::Vida).await;
}

#[tokio::test]
async fn oros_stands_beside_a_hosted_auth() {
    stands_beside_a_hosted_auth(Platform::Oros).await;
}

async fn stands_beside_a_hosted_auth(platform: Platform) {
    let plain = Server::start().await;
    let plain = plain_rights(&plain, platform).await;

    let server = Server::start().await;
    sqlx::raw_sql(HOST).execute(&server.pool("postgres")).await.unwrap();
    let before = server.dump_schema("postgres", "auth");
    assert!(before.contains("CREATE TABLE auth.identities"));

    let pool = server.pool_as("postgres", "project");
    let connection = connection(&pool);
    migration::up(&connection, platform, "public", |_| ()).await.unwrap();
    assert_eq!(rights(&pool, platform).await, plain, "rights beyond those that the migrations grant");
    migration::seed(&connection, platform, "public").await.unwrap();
    let after = server.dump_schema("postgres", "auth");
    assert_eq!(statements(&after, &before), given(platform), "something of auth was changed");
    assert_eq!(statements(&before, &after), Vec::<&str>::new(), "something of auth is missing");

    let broken: Vec<String> =
        sqlx::query_scalar("select checked from public.verify_all()").fetch_all(&pool).await.unwrap();
    assert_eq!(broken, Vec::<String>::new());
    let members = migration::demo::members_of(platform);
    for (subject, role) in
        [(members[1].id, "authenticated".to_owned()), (members[0].id, format!("{}_admin", platform.name()))]
    {
        let mut transaction = pool.begin().await.unwrap();
        let opening = format!(
            "set local search_path = public, pg_temp;
             select set_config('request.jwt.claims', '{{\"sub\": \"{subject}\"}}', true);
             select set_config('role', '{role}', true)"
        );
        sqlx::raw_sql(AssertSqlSafe(opening)).execute(&mut *transaction).await.unwrap();
        let own = format!("select count(*) from {}", own_table(platform));
        let seen: i64 = sqlx::query_scalar(AssertSqlSafe(own)).fetch_one(&mut *transaction).await.unwrap();
        assert!(seen > 0, "{role} sees nothing");
    }

    migration::down(&connection, platform, "public", None, |_| ()).await.unwrap();
    assert_eq!(server.dump_schema("postgres", "auth"), before, "something of auth was undone");
}

/// The lines of a dump that the other does not have, but for comments.
fn statements<'a>(dump: &'a str, other: &str) -> Vec<&'a str> {
    let other: BTreeSet<_> = other.lines().collect();
    dump.lines().filter(|line| !line.starts_with("--") && !other.contains(line)).collect()
}

/// What the document itself puts on `auth`.
fn given(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Cosmo => &[
            "CREATE TRIGGER on_auth_user_created_public AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.on_auth_user_created();",
        ],
        Platform::Vibeup | Platform::Vibrationfit | Platform::Vida | Platform::Oros => &[],
    }
}

/// A table in which everybody has a row by a policy that asks who asks.
fn own_table(platform: Platform) -> &'static str {
    match platform {
        Platform::Vibeup | Platform::Vibrationfit | Platform::Cosmo => "profiles",
        Platform::Vida => "user_subscriptions",
        Platform::Oros => "wallets",
    }
}

async fn plain_rights(server: &Server, platform: Platform) -> Vec<String> {
    let pool = server.pool("postgres");
    migration::up(&connection(&pool), platform, "public", |_| ()).await.unwrap();
    rights(&pool, platform).await
}

/// What the roles of requests may do with each table, column, sequence and function.
async fn rights(pool: &PgPool, platform: Platform) -> Vec<String> {
    let rights = format!(
        "with roles as (
           select oid, rolname from pg_roles
           where rolname in ('anon', 'authenticated', 'service_role', '{}_admin')
           union all select 0, 'public'
         ),
         granted as (
           select relname::text as object, (aclexplode(relacl)).* from pg_class
           where relnamespace = 'public'::regnamespace
           union all
           select relname || '.' || attname, (aclexplode(attacl)).* from pg_class join pg_attribute on attrelid = pg_class.oid
           where relnamespace = 'public'::regnamespace
           union all
           select typname, (aclexplode(typacl)).* from pg_type where typnamespace = 'public'::regnamespace
         )
         select concat_ws(' ', rolname, privilege_type, object) from granted join roles on roles.oid = grantee
         union all
         select concat_ws(' ', rolname, 'EXECUTE', proname)
         from pg_proc join roles on rolname <> 'public' and has_function_privilege(rolname, pg_proc.oid, 'execute')
         where pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype
         order by 1",
        platform.name()
    );
    sqlx::query_scalar(AssertSqlSafe(rights)).fetch_all(pool).await.unwrap()
}
