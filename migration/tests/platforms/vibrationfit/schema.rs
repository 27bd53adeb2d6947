//! Migrations, and what holds for every table and function.

use crate::server::Server;
use crate::vibrationfit::world::{World, connection, schema};
use database::Platform;
use serde_json::json;
use sqlx::AssertSqlSafe;

const PLATFORM: Platform = Platform::Vibrationfit;

#[tokio::test]
async fn up_down_up_gives_the_same_schema() {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    let connection = connection(&pool);
    migration::up(&connection, PLATFORM, &schema(), |_| ()).await.unwrap();
    let first = server.dump("postgres");
    assert!(first.contains("token_transactions"));

    let status = migration::status(&connection, PLATFORM, &schema()).await.unwrap();
    for _ in 0..status.len() {
        migration::down(&connection, PLATFORM, &schema(), Some(1), |_| ()).await.unwrap();
    }
    let left: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!(
        "select relname::text from pg_class where relnamespace = '{0}'::regnamespace and relkind in ('r', 'v')
         union all select proname::text from pg_proc where pronamespace = '{0}'::regnamespace
         union all select pubname::text from pg_publication",
        schema()
    )))
    .fetch_all(&pool)
    .await
    .unwrap();
    assert_eq!(left, ["seaql_migrations"]);

    migration::up(&connection, PLATFORM, &schema(), |_| ()).await.unwrap();
    assert_eq!(server.dump("postgres"), first);
}

#[tokio::test]
async fn any_schema_name_will_do() {
    let server = Server::start().await;
    let pool = server.pool("postgres");
    migration::up(&connection(&pool), PLATFORM, "a \"very\" own schema", |_| ()).await.unwrap();
    let mut session = pool.acquire().await.unwrap();
    let act = "set search_path = \"a \"\"very\"\" own schema\", pg_temp;
        insert into auth.users (id) values ('00000000-0000-4000-8000-000000000001');
        insert into profiles (id) values ('00000000-0000-4000-8000-000000000001');
        set search_path = pg_temp;
        select \"a \"\"very\"\" own schema\".work_due()";
    sqlx::raw_sql(act).execute(&mut *session).await.unwrap();
}

#[tokio::test]
async fn every_table_keeps_the_house_rules() {
    let world = World::new().await;
    let here = format!("relnamespace = '{}'::regnamespace", schema());
    let tables = format!(
        "select oid, relname from pg_class where {here} and relkind = 'r' and relname <> 'seaql_migrations'"
    );
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

    let without_comment = format!(
        "select relname, attname from pg_class
         join pg_attribute on attrelid = pg_class.oid and attnum >= 0 and not attisdropped
         where {here} and relkind in ('r', 'v') and relname <> 'seaql_migrations'
           and col_description(pg_class.oid, attnum) is null
         union all
         select relname, null from ({tables}) as tables where obj_description(oid, 'pg_class') is null"
    );
    assert_eq!(world.owner(&without_comment).await.unwrap(), nothing, "what has no description");

    let stale = format!(
        "select relname from pg_class join pg_attribute on attrelid = pg_class.oid
         where {here} and relkind = 'r' and attname = 'updated_at' and relname not like '%\\_backup\\_%' and not exists (
           select from pg_trigger where tgrelid = pg_class.oid and tgname = 'update_' || relname || '_updated_at')"
    );
    assert_eq!(world.owner(&stale).await.unwrap(), nothing, "updated_at without its trigger");

    let unpublished = format!(
        "select relname from ({tables}) as tables where relname not in (
           select tablename from pg_publication_tables where pubname = 'quintet_vibrationfit') order by relname"
    );
    let expected = json!([
        { "relname": "administrators" },
        { "relname": "idempotency_keys" },
        { "relname": "refinements_backup_20251111" },
        { "relname": "scheduled_work" },
        { "relname": "vision_versions_backup_20251111" },
    ]);
    assert_eq!(world.owner(&unpublished).await.unwrap(), expected);
}

#[tokio::test]
async fn every_function_names_its_callers_and_its_search_path() {
    let world = World::new().await;
    let functions = format!("pg_proc where pronamespace = '{}'::regnamespace", schema());
    let loose = format!(
        "select proname from {functions} and not exists (
           select from unnest(proconfig) as setting where setting ~ '^search_path=.*, pg_temp$')"
    );
    assert_eq!(world.owner(&loose).await.unwrap(), json!([]), "functions without a search path");
    for role in ["public", "anon"] {
        let open = format!(
            "select proname from {functions} and prorettype <> 'trigger'::regtype
               and has_function_privilege('{role}', oid, 'execute')"
        );
        assert_eq!(world.owner(&open).await.unwrap(), json!([]), "functions that {role} may call");
    }
}

#[tokio::test]
async fn policies_ask_once_who_asks() {
    let world = World::new().await;
    let eager = format!(
        "select tablename, policyname from pg_policies where schemaname = '{}'
         and replace(coalesce(qual, '') || coalesce(with_check, ''), '( SELECT auth.uid() AS uid)', '')
           like '%auth.uid()%'",
        schema()
    );
    assert_eq!(world.owner(&eager).await.unwrap(), json!([]));
    let mixed = format!(
        "select tablename, policyname from pg_policies where schemaname = '{}'
         and (policyname like '%\\_administered') <> (roles = '{{vibrationfit_admin}}')",
        schema()
    );
    assert_eq!(world.owner(&mixed).await.unwrap(), json!([]), "administrators have policies of their own");
}
