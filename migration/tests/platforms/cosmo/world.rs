//! A migrated Cosmo with people in it, and the ways in which they ask for something.

pub use crate::migrated::{Failure, refused, state};

use crate::migrated::Migrated;
use database::Platform;
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;
use std::{fmt, ops::Deref};

pub struct World {
    platform: Migrated,
    pub admin: Member,
}

/// A person of the test; `Display` gives the id as an SQL literal.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: String,
}

impl Deref for World {
    type Target = Migrated;

    fn deref(&self) -> &Migrated {
        &self.platform
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.id)
    }
}

/// The text of a value that is one.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

impl World {
    /// A migrated Cosmo with one administrator.
    pub async fn new() -> World {
        let platform = Migrated::of(Platform::Cosmo).await;
        let mut world = World { platform, admin: Member { id: String::new() } };
        world.admin = world.member("ada").await;
        let named =
            format!("insert into administrators (user_id) values ({}) returning user_id", world.admin);
        world.owner(&named).await.unwrap();
        world
    }

    /// Somebody with a token and no account.
    pub async fn stranger(&self, name: &str) -> Member {
        Member { id: self.value(&format!("select md5('{name}')::uuid")).await }
    }

    /// A person who has signed up, and so has 100 points.
    pub async fn member(&self, username: &str) -> Member {
        let member = self.stranger(username).await;
        self.call(&member, &format!("sign_up('{username}')")).await.unwrap();
        member
    }

    /// A person who has signed up with the other's code, and the id of the referral.
    pub async fn referred(&self, username: &str, referrer: &Member) -> (Member, String) {
        let code = self.value(&format!("select referral_code from profiles where id = {referrer}")).await;
        let member = self.stranger(username).await;
        let call = format!("sign_up('{username}', p_referral_code => '{code}')");
        let referral = text(&self.call(&member, &call).await.unwrap()["referral"]);
        (member, referral)
    }

    /// An app with so many points to give, and its id.
    pub async fn app(&self, slug: &str, pool: &str) -> String {
        let sql = format!(
            "insert into apps (name, slug, equity_pool_size) values ('{slug}', '{slug}', {pool}) returning id"
        );
        text(&self.rows_as(&self.admin.id, "cosmo_admin", &sql).await.unwrap()[0]["id"])
    }

    /// A conversation of the person, and its id.
    pub async fn conversation(&self, member: &Member) -> String {
        let sql =
            format!("insert into conversations (user_id, title) values ({member}, 'Talk') returning id");
        text(&self.rows(member, &sql).await.unwrap()[0]["id"])
    }

    /// Points given by the administrator for an achievement.
    pub async fn award(&self, member: &Member, amount: &str, request: &str) -> Result<Value, Failure> {
        self.administer(&format!(
            "award_equity_points({member}, 'achievement_unlock', {amount}, '{request}')"
        ))
        .await
    }

    /// Something that the person did, without points, and its id.
    pub async fn interaction(&self, member: &Member, request: &str) -> String {
        let call = format!("record_interaction({member}, 'daily_active', '{request}')");
        text(&self.administer(&call).await.unwrap()["interaction"])
    }

    /// Calls a function as the member, and commits.
    pub async fn call(&self, member: &Member, call: &str) -> Result<Value, Failure> {
        self.call_as(&member.id, "authenticated", call).await
    }

    /// Calls a function as the administrator, and commits.
    pub async fn administer(&self, call: &str) -> Result<Value, Failure> {
        self.call_as(&self.admin.id, "cosmo_admin", call).await
    }

    /// Runs a query, or a change with `returning`, as the member.
    pub async fn rows(&self, member: &Member, sql: &str) -> Result<Value, Failure> {
        self.rows_as(&member.id, "authenticated", sql).await
    }

    /// The member's points after the last transaction.
    pub async fn points(&self, member: &Member) -> String {
        self.value(&format!("select balance_of({member})")).await
    }

    /// Changes rows behind the triggers' backs, as only somebody with the server in their hands can.
    pub async fn tamper(&self, sql: &str) {
        let mut transaction = self.begin("", "postgres").await;
        let tampering = format!("set local session_replication_role = replica; {sql}");
        sqlx::raw_sql(AssertSqlSafe(tampering)).execute(&mut *transaction).await.unwrap();
        transaction.commit().await.unwrap();
    }

    /// What the check that runs all finds first: the check, the record and the problem.
    pub async fn first_fault(&self) -> Value {
        self.rows_as("", "service_role", "select * from verify_all()").await.unwrap()
    }

    pub async fn assert_healthy(&self) {
        assert_eq!(self.first_fault().await, json!([]));
    }
}
