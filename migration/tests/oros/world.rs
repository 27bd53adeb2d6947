//! A migrated OROS with people in it, and the ways in which they ask for something.

use crate::server::Server;
use database::Platform;
use sea_orm::{DatabaseConnection, SqlxPostgresConnector};
use serde_json::Value;
use sqlx::{
    AssertSqlSafe, PgPool, Row,
    postgres::{PgDatabaseError, PgTransaction},
};
use std::fmt;

pub struct World {
    // Runs as long as the world is there.
    _server: Server,
    pub pool: PgPool,
    pub admin: Member,
}

/// A person of the test; `Display` gives the id as an SQL literal.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: String,
    pub wallet: String,
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A refusal for the one who asked: its code and input field.
    Refused(String, String),
    /// Any other error: its SQLSTATE and message.
    Error(String, String),
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.id)
    }
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

impl World {
    /// A migrated OROS with one administrator.
    pub async fn new() -> World {
        let server = Server::start().await;
        let pool = server.pool("postgres");
        migration::up(&connection(&pool), Platform::Oros, "oros", |_| ()).await.unwrap();
        let none = Member { id: String::new(), wallet: String::new() };
        let mut world = World { _server: server, pool, admin: none };
        world.admin = world.member("ada", &["admin"]).await;
        world
    }

    /// A person with the roles and their profiles.
    pub async fn member(&self, username: &str, roles: &[&str]) -> Member {
        let id = self
            .owner(&format!(
                "insert into users (email, username) values ('{username}@test', '{username}') returning id"
            ))
            .await
            .unwrap()[0]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let wallet = self.value(&format!("select id from wallets where user_id = '{id}'")).await;
        let member = Member { id, wallet };
        for role in roles {
            if *role == "admin" {
                self.owner(&format!(
                    "insert into user_roles (user_id, role) values ({member}, 'admin') returning id"
                ))
                .await
                .unwrap();
            } else {
                self.call(&member, &format!("add_role('{role}')")).await.unwrap();
            }
        }
        member
    }

    /// A person with the roles and money in the wallet.
    pub async fn funded(&self, username: &str, roles: &[&str], amount: &str) -> Member {
        let member = self.member(username, roles).await;
        let call = format!(
            "adjust_wallet('{}', {amount}, 'credit', 'Deposit', 'deposit {username}')",
            member.wallet
        );
        self.administer(&call).await.unwrap();
        member
    }

    /// An active campaign of the business, and its id.
    pub async fn campaign(&self, business: &Member, objective: &str, payout: &str, budget: &str) -> String {
        let draft = self.draft(business, objective, payout, budget).await;
        self.call(business, &format!("fund_campaign('{draft}', 'fund {draft}')")).await.unwrap();
        draft
    }

    /// A draft of the business, and its id.
    pub async fn draft(&self, business: &Member, objective: &str, payout: &str, budget: &str) -> String {
        let sql = format!(
            "insert into campaigns (business_id, title, objective, payout_per_action, total_budget)
             values ({business}, 'Tea', '{objective}', {payout}, {budget}) returning id"
        );
        self.rows(business, &sql).await.unwrap()[0]["id"].as_str().unwrap().to_owned()
    }

    /// A creator accepted into the campaign, and the code of their link.
    pub async fn participate(&self, business: &Member, campaign: &str, creator: &Member) -> String {
        let applied = self.call(creator, &format!("apply_to_campaign('{campaign}')")).await.unwrap();
        let application = applied["campaign_creator"].as_str().unwrap().to_owned();
        self.call(business, &format!("decide_application('{application}', true)")).await.unwrap();
        let link = format!("create_tracking_link('{campaign}', 'https://shop.test/tea')");
        self.call(creator, &link).await.unwrap()["code"].as_str().unwrap().to_owned()
    }

    /// Calls a function as the member, and commits.
    pub async fn call(&self, member: &Member, call: &str) -> Result<Value, Failure> {
        self.call_as(&member.id, "authenticated", call).await
    }

    /// Calls a function as the administrator, and commits.
    pub async fn administer(&self, call: &str) -> Result<Value, Failure> {
        self.call_as(&self.admin.id, "oros_admin", call).await
    }

    /// Calls a function under the role and subject, and commits.
    pub async fn call_as(&self, subject: &str, role: &str, call: &str) -> Result<Value, Failure> {
        let mut transaction = self.begin(subject, role).await;
        let value =
            fetch(&mut transaction, &format!("select coalesce(to_jsonb({call}), 'null')::text")).await?;
        transaction.commit().await.map_err(failure)?;
        Ok(value)
    }

    /// Runs a query, or a change with `returning`, as the member.
    pub async fn rows(&self, member: &Member, sql: &str) -> Result<Value, Failure> {
        self.rows_as(&member.id, "authenticated", sql).await
    }

    /// Runs a query, or a change with `returning`, under the role and subject.
    pub async fn rows_as(&self, subject: &str, role: &str, sql: &str) -> Result<Value, Failure> {
        let mut transaction = self.begin(subject, role).await;
        let value = fetch(&mut transaction, &as_json(sql)).await?;
        transaction.commit().await.map_err(failure)?;
        Ok(value)
    }

    /// Runs a query, or a change with `returning`, as the owner of the tables.
    pub async fn owner(&self, sql: &str) -> Result<Value, Failure> {
        let mut transaction = self.begin("", "postgres").await;
        let value = fetch(&mut transaction, &as_json(sql)).await?;
        transaction.commit().await.map_err(failure)?;
        Ok(value)
    }

    /// The one value of a query, as the owner of the tables, as text.
    pub async fn value(&self, sql: &str) -> String {
        let mut transaction = self.begin("", "postgres").await;
        let sql = format!("select coalesce(({sql})::text, 'null')");
        sqlx::query(AssertSqlSafe(sql)).fetch_one(&mut *transaction).await.unwrap().get(0)
    }

    /// How a query runs as the member in tables so large that reading one whole costs more than any index.
    pub async fn plan(&self, member: &Member, sql: &str) -> String {
        let mut transaction = self.begin(&member.id, "authenticated").await;
        sqlx::raw_sql("set local enable_seqscan = off").execute(&mut *transaction).await.unwrap();
        let explain = AssertSqlSafe(format!("explain (costs off) {sql}"));
        let lines: Vec<String> = sqlx::query_scalar(explain).fetch_all(&mut *transaction).await.unwrap();
        lines.join("\n")
    }

    /// Available and pending money of the member.
    pub async fn balance(&self, member: &Member) -> String {
        let sql = "select available_balance || ' + ' || pending_balance from wallets where id = ";
        self.value(&format!("{sql}'{}'", member.wallet)).await
    }

    /// What is kept for speed agrees with the ledger.
    pub async fn assert_healthy(&self) {
        for check in ["verify_ledger()", "verify_campaigns()"] {
            let found =
                self.rows_as(&self.admin.id, "oros_admin", &format!("select * from {check}")).await.unwrap();
            assert_eq!(found, Value::Array(vec![]), "{check}");
        }
    }

    async fn begin(&self, subject: &str, role: &str) -> PgTransaction<'static> {
        let mut transaction = self.pool.begin().await.unwrap();
        let opening = format!(
            "set local search_path = oros, pg_temp;
             select set_config('request.jwt.claims', jsonb_build_object('sub', nullif('{subject}', ''))::text, true);
             select set_config('role', '{role}', true)"
        );
        sqlx::raw_sql(AssertSqlSafe(opening)).execute(&mut *transaction).await.unwrap();
        transaction
    }
}

fn as_json(sql: &str) -> String {
    format!("with asked as ({sql}) select coalesce(jsonb_agg(to_jsonb(asked)), '[]')::text from asked")
}

async fn fetch(transaction: &mut PgTransaction<'static>, sql: &str) -> Result<Value, Failure> {
    let row =
        sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_one(&mut **transaction).await.map_err(failure)?;
    Ok(serde_json::from_str(row.get(0)).unwrap())
}

fn failure(error: sqlx::Error) -> Failure {
    let sqlx::Error::Database(error) = &error else { panic!("{error}") };
    let error = error.downcast_ref::<PgDatabaseError>();
    match error.code() {
        "Q0001" => Failure::Refused(error.message().to_owned(), error.hint().unwrap_or_default().to_owned()),
        code => Failure::Error(code.to_owned(), error.message().to_owned()),
    }
}
