//! What the tests of every platform share: a server of their own, a migrated platform on it, and the ways in which
//! somebody asks it for something.

use crate::server::Server;
use database::Platform;
use sea_orm::{DatabaseConnection, SqlxPostgresConnector};
use serde_json::Value;
use sqlx::{
    AssertSqlSafe, PgPool, Row,
    postgres::{PgDatabaseError, PgTransaction},
};
use std::{
    fmt,
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(30);

/// A migrated platform without people.
pub struct Migrated {
    // Runs as long as the platform is there.
    _server: Server,
    pub pool: PgPool,
    schema: String,
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A refusal for the one who asked: its code and input field.
    Refused(String, String),
    /// Any other error: its SQLSTATE and message.
    Error(String, String),
}

pub fn refused<T>(code: &str, field: &str) -> Result<T, Failure> {
    Err(Failure::Refused(code.to_owned(), field.to_owned()))
}

/// The SQLSTATE of an error that is no refusal.
pub fn state<T: fmt::Debug>(result: Result<T, Failure>) -> String {
    match result {
        Err(Failure::Error(state, _)) => state,
        other => panic!("expected an error of the database, got {other:?}"),
    }
}

pub fn connection(pool: &PgPool) -> DatabaseConnection {
    SqlxPostgresConnector::from_sqlx_postgres_pool(pool.clone())
}

/// The schema that a platform's tests run in; any will do, `public` on a hosted database.
pub fn schema(platform: Platform) -> String {
    std::env::var("QUINTET_TEST_SCHEMA").unwrap_or_else(|_| platform.name().to_owned())
}

impl Migrated {
    /// The platform in the schema that its tests run in.
    pub async fn of(platform: Platform) -> Migrated {
        Migrated::new(platform, &schema(platform)).await
    }

    pub async fn new(platform: Platform, schema: &str) -> Migrated {
        let server = Server::start().await;
        let pool = server.pool("postgres");
        migration::up(&connection(&pool), platform, schema, |_| ()).await.unwrap();
        Migrated { _server: server, pool, schema: schema.to_owned() }
    }

    /// Calls a function under the role and subject, and commits.
    pub async fn call_as(&self, subject: &str, role: &str, call: &str) -> Result<Value, Failure> {
        self.json(subject, role, &format!("select coalesce(to_jsonb({call}), 'null')::text")).await
    }

    /// Runs a query, or a change with `returning`, under the role and subject, and commits.
    pub async fn rows_as(&self, subject: &str, role: &str, sql: &str) -> Result<Value, Failure> {
        self.json(subject, role, &as_json(sql)).await
    }

    /// Runs a query, or a change with `returning`, as the owner of the tables, and commits.
    pub async fn owner(&self, sql: &str) -> Result<Value, Failure> {
        self.rows_as("", "postgres", sql).await
    }

    /// Does all that is due, as the platform's services do, and names it; nothing may fail.
    pub async fn work(&self) -> Vec<String> {
        let parts = self.rows_as("", "service_role", "select part, failure from work_due()").await.unwrap();
        let named = |part: &Value| {
            assert_eq!(part["failure"], Value::Null, "{part}");
            part["part"].as_str().unwrap().to_owned()
        };
        parts.as_array().unwrap().iter().map(named).collect()
    }

    async fn json(&self, subject: &str, role: &str, sql: &str) -> Result<Value, Failure> {
        let mut transaction = self.begin(subject, role).await;
        let row = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_one(&mut *transaction).await;
        match row {
            Ok(row) => {
                transaction.commit().await.map_err(failure)?;
                Ok(serde_json::from_str(row.get(0)).unwrap())
            }
            Err(error) => {
                // The server tells the error before it lets go of the locks; who asks next is not to find them.
                transaction.rollback().await.unwrap();
                Err(failure(error))
            }
        }
    }

    /// The one value of a query, as the owner of the tables, as text.
    pub async fn value(&self, sql: &str) -> String {
        let mut transaction = self.begin("", "postgres").await;
        let sql = format!("select coalesce(({sql})::text, 'null')");
        sqlx::query(AssertSqlSafe(sql)).fetch_one(&mut *transaction).await.unwrap().get(0)
    }

    /// How a query runs under the role and subject in tables so large that reading one whole costs more than any
    /// index.
    pub async fn plan_as(&self, subject: &str, role: &str, sql: &str) -> String {
        let mut transaction = self.begin(subject, role).await;
        sqlx::raw_sql("set local enable_seqscan = off").execute(&mut *transaction).await.unwrap();
        let explain = AssertSqlSafe(format!("explain (costs off) {sql}"));
        let lines: Vec<String> = sqlx::query_scalar(explain).fetch_all(&mut *transaction).await.unwrap();
        lines.join("\n")
    }

    /// Opens a transaction under the role and subject, which ends undone unless it is committed.
    pub async fn begin(&self, subject: &str, role: &str) -> PgTransaction<'static> {
        let mut transaction = self.pool.begin().await.unwrap();
        let opening = format!(
            "set local search_path = {}, pg_temp;
             select set_config('request.jwt.claims', jsonb_build_object('sub', nullif('{subject}', ''))::text, true);
             select set_config('role', '{role}', true)",
            self.schema
        );
        sqlx::raw_sql(AssertSqlSafe(opening)).execute(&mut *transaction).await.unwrap();
        transaction
    }

    /// Does something under the role and subject, and does not commit it yet.
    pub async fn hold(&self, subject: &str, role: &str, sql: &str) -> PgTransaction<'static> {
        let mut transaction = self.begin(subject, role).await;
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut *transaction).await.unwrap();
        transaction
    }

    /// Commits once somebody else waits.
    pub async fn release_once_awaited(&self, held: PgTransaction<'static>) {
        self.wait_until_awaited().await;
        held.commit().await.unwrap();
    }

    /// Waits until somebody waits for a lock.
    pub async fn wait_until_awaited(&self) {
        let deadline = Instant::now() + PATIENCE;
        while self.value("select count(*) from pg_locks where not granted").await == "0" {
            assert!(Instant::now() < deadline, "nobody waits");
        }
    }
}

fn as_json(sql: &str) -> String {
    format!("with asked as ({sql}) select coalesce(jsonb_agg(to_jsonb(asked)), '[]')::text from asked")
}

fn failure(error: sqlx::Error) -> Failure {
    let sqlx::Error::Database(error) = &error else { panic!("{error}") };
    let error = error.downcast_ref::<PgDatabaseError>();
    match error.code() {
        "Q0001" => Failure::Refused(error.message().to_owned(), error.hint().unwrap_or_default().to_owned()),
        code => Failure::Error(code.to_owned(), error.message().to_owned()),
    }
}
