//! Migrations, and what holds for every table and function.

use crate::oros::world::{World, connection};
use crate::server::Server;
use database::Platform;
use serde_json::json;
use sqlx::{AssertSqlSafe, Row};
use std::sync::Mutex;

#[tokio::test]
async fn up_down_up_gives_the_same_schema() {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let connection = connection(&pool);
    let names = Mutex::new(Vec::new());
    migration::up(&connection, Platform::Oros, "oros", |step| {
        names.lock().unwrap().push(step.name.to_owned())
    })
    .await
    .unwrap();
    let first = server.dump("postgres");
    assert!(first.contains("CREATE TABLE oros.wallets"));

    migration::down(&connection, Platform::Oros, "oros", None, |_| ()).await.unwrap();
    let left: Vec<String> = sqlx::query_scalar(
        "select relname::text from pg_class where relnamespace = 'oros'::regnamespace and relkind in ('r', 'v')
         union all select proname::text from pg_proc where pronamespace = 'oros'::regnamespace
         union all select pubname::text from pg_publication",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    assert_eq!(left, ["seaql_migrations"]);

    migration::up(&connection, Platform::Oros, "oros", |_| ()).await.unwrap();
    assert_eq!(server.dump("postgres"), first);
    let status = migration::status(&connection, Platform::Oros, "oros").await.unwrap();
    assert_eq!(status.iter().map(|one| one.name.clone()).collect::<Vec<_>>(), *names.lock().unwrap());
    assert!(status.iter().all(|one| one.applied));
}

#[tokio::test]
async fn steps_are_undone_one_by_one() {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let connection = connection(&pool);
    let status = migration::status(&connection, Platform::Oros, "oros").await.unwrap();
    assert!(status.iter().all(|one| !one.applied), "status changes nothing and needs no schema");

    migration::up(&connection, Platform::Oros, "oros", |_| ()).await.unwrap();
    for _ in 0..status.len() {
        migration::down(&connection, Platform::Oros, "oros", Some(1), |_| ()).await.unwrap();
    }
    let status = migration::status(&connection, Platform::Oros, "oros").await.unwrap();
    assert!(status.iter().all(|one| !one.applied));
}

#[tokio::test]
async fn any_schema_name_will_do_and_two_may_migrate_at_once() {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let schema = "a \"very\" own schema";
    let one = connection(&pool);
    let other = connection(&pool);
    let (first, second) = tokio::join!(
        migration::up(&one, Platform::Oros, schema, |_| ()),
        migration::up(&other, Platform::Oros, schema, |_| ()),
    );
    first.unwrap();
    second.unwrap();
    let search_path = "set search_path = \"a \"\"very\"\" own schema\", pg_temp";
    let mut session = pool.acquire().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(search_path)).execute(&mut *session).await.unwrap();
    sqlx::query("insert into users (email) values ('a@test')").execute(&mut *session).await.unwrap();
    let wallets: i64 =
        sqlx::query("select count(*) from wallets").fetch_one(&mut *session).await.unwrap().get(0);
    assert_eq!(wallets, 1);
}

#[tokio::test]
async fn every_table_keeps_the_house_rules() {
    let world = World::new().await;
    let tables = "select oid, relname from pg_class
        where relnamespace = 'oros'::regnamespace and relkind = 'r' and relname <> 'seaql_migrations'";
    let nothing = json!([]);

    let without_index = format!(
        "select tables.relname, conname from pg_constraint join ({tables}) as tables on tables.oid = conrelid
         where contype = 'f' and not exists (
           select from pg_index where indrelid = conrelid and indpred is null and indkey[0] = conkey[1])"
    );
    assert_eq!(world.owner(&without_index).await.unwrap(), nothing, "foreign keys without a leading index");

    let without_security = format!(
        "select relname from ({tables}) as tables join pg_class using (oid, relname) where not relrowsecurity"
    );
    assert_eq!(world.owner(&without_security).await.unwrap(), nothing, "tables without row level security");

    let without_comment = "select relname, attname from pg_class
         join pg_attribute on attrelid = pg_class.oid and attnum >= 0 and not attisdropped
         where relnamespace = 'oros'::regnamespace and relkind in ('r', 'v') and relname <> 'seaql_migrations'
           and col_description(pg_class.oid, attnum) is null";
    assert_eq!(world.owner(without_comment).await.unwrap(), nothing, "columns without a description");

    let stale = "select relname from pg_class join pg_attribute on attrelid = pg_class.oid
         where relnamespace = 'oros'::regnamespace and relkind = 'r' and attname = 'updated_at' and not exists (
           select from pg_trigger where tgrelid = pg_class.oid and tgname = 'update_' || relname || '_updated_at')";
    assert_eq!(world.owner(stale).await.unwrap(), nothing, "updated_at without its trigger");

    let unpublished = format!(
        "select relname from ({tables}) as tables where relname not in (
           select tablename from pg_publication_tables where pubname = 'quintet_oros')"
    );
    assert_eq!(world.owner(&unpublished).await.unwrap(), json!([{ "relname": "idempotency_keys" }]));
}

#[tokio::test]
async fn every_function_names_its_callers_and_its_search_path() {
    let world = World::new().await;
    let functions = "pg_proc where pronamespace = 'oros'::regnamespace";
    let loose = format!(
        "select proname from {functions} and not coalesce(proconfig @> array['search_path=oros, pg_temp'], false)"
    );
    assert_eq!(world.owner(&loose).await.unwrap(), json!([]), "functions without a search path");

    let open = format!(
        "select proname from {functions} and prorettype <> 'trigger'::regtype
           and has_function_privilege('public', oid, 'execute')"
    );
    assert_eq!(world.owner(&open).await.unwrap(), json!([]), "functions that everybody may call");

    let anonymous = format!(
        "select proname from {functions} and prorettype <> 'trigger'::regtype
           and has_function_privilege('anon', oid, 'execute') order by proname"
    );
    let expected =
        json!([{ "proname": "joined_campaigns" }, { "proname": "own_posts" }, { "proname": "record_click" }]);
    assert_eq!(world.owner(&anonymous).await.unwrap(), expected);
}
