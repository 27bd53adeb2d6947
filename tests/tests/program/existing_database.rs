//! A platform that lives in a database of its own already.

use crate::{ask, member, printed, until};
use end_to_end::{Database, Postgres, Program, Quintet};
use serde_json::json;
use sqlx::{AssertSqlSafe, PgConnection};

/// The login role of the one who runs the database: no superuser. The roles of requests are the server's, made by
/// another; from PostgreSQL 16 on only they may let it act as them.
const OWNER: &str = "
do $$
begin
  create role app login createrole replication;
  grant anon, authenticated, service_role, oros_admin to app;
exception
  when duplicate_object or unique_violation then null;
end
$$";

pub async fn execute(connection: &mut PgConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(connection)
        .await
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// An empty database on the test's server, and its address for the role `app`, which owns it.
pub async fn empty(beside: &Database) -> (String, String) {
    let url = beside.url();
    let name = url.split('?').next().unwrap().rsplit('/').next().unwrap();
    let own = format!("{name}_own");
    let mut connection = beside.connect().await.unwrap();
    execute(&mut connection, OWNER).await;
    execute(&mut connection, &format!("create database {own} owner app template template0")).await;
    let url =
        url.replacen(&format!("/{name}?"), &format!("/{own}?"), 1).replacen("user=postgres", "user=app", 1);
    (own, url)
}

/// The program beside OROS alone, in the schema of Supabase.
pub fn program_on(url: &str) -> Program {
    let settings = [("QUINTET_PLATFORMS", "oros"), ("OROS_DATABASE_URL", url), ("OROS_SCHEMA", "public")];
    Program::new(&settings).unwrap()
}

#[tokio::test]
async fn a_platform_has_its_own_database_schema_and_owner() {
    let beside = Postgres::shared().await.unwrap().database().await.unwrap();
    let (own, url) = empty(&beside).await;
    let program = program_on(&url);
    printed(&program, &["migrate", "up"]).await;
    printed(&program, &["seed"]).await;
    assert_eq!(printed(&program, &["check"]).await, "oros: as expected\n");
    let shown =
        printed(&program, &["psql", "-Atc", "select current_user, current_schema, count(*) from users"])
            .await;
    assert_eq!(shown, "app|public|12\n");

    let server = program.serve(&["serve"]).await.unwrap();
    assert!(!program.folder().join("postgres").exists(), "no private server is needed");
    let token = printed(&program, &["token", "--platform", "oros", "--member", "lumen"]).await;
    let me = async || {
        ask(server.address(), Some(token.trim()), "{ orosMe { displayName wallet { availableBalance } } }")
            .await
    };
    assert!(me().await["data"]["orosMe"]["wallet"]["availableBalance"].is_string(), "{}", me().await);
    printed(&program, &["psql", "-c", "update users set display_name = 'Changed' where username = 'lumen'"])
        .await;
    until("the change is seen", async || me().await["data"]["orosMe"]["displayName"] == "Changed").await;
    assert!(!server.log().unwrap().contains("the change feed is not live"), "{}", server.log().unwrap());
    server.stop().await.unwrap();

    let mut connection = beside.connect().await.unwrap();
    execute(&mut connection, &format!("drop database {own} with (force)")).await;
}

#[tokio::test]
async fn without_a_change_feed_nothing_is_served_from_the_cache() {
    let database = Postgres::shared().await.unwrap().database().await.unwrap();
    let mut connection = database.connect().await.unwrap();
    execute(&mut connection, "drop publication quintet_oros").await;
    let quintet = Quintet::start(&database, None, &[]).await.unwrap();
    let me = async || {
        let answer = quintet.ask(&member("lumen"), "{ orosMe { displayName } }", json!({})).await.unwrap();
        answer["data"]["orosMe"]["displayName"].clone()
    };
    for name in ["One", "Two", "Three"] {
        me().await;
        let sql = format!("update oros.users set display_name = '{name}' where username = 'lumen'");
        execute(&mut connection, &sql).await;
        assert_eq!(me().await, name, "it is seen at once");
    }
}

#[tokio::test]
async fn behind_a_pooler_statements_are_not_prepared() {
    let database = Postgres::shared().await.unwrap().database().await.unwrap();
    let settings = [("QUINTET_DATABASE_PREPARED_STATEMENTS", "false")];
    let quintet = Quintet::start(&database, None, &settings).await.unwrap();
    for username in ["lumen", "priya", "lumen"] {
        let me = quintet
            .ask(&member(username), "{ orosMe { username wallet { availableBalance } } }", json!({}))
            .await
            .unwrap();
        assert_eq!(me["data"]["orosMe"]["username"], username, "{me}");
        assert!(me["data"]["orosMe"]["wallet"]["availableBalance"].is_string(), "{me}");
    }
}
