//! A migrated VibrationFit with people in it.

pub use crate::migrated::{Failure, connection, refused, state};

use crate::migrated::{self, Migrated};
use database::Platform;
use serde_json::Value;
use std::{fmt, ops::Deref};

/// The twelve life categories.
pub const CATEGORIES: [&str; 12] = [
    "fun",
    "health",
    "travel",
    "love",
    "family",
    "social",
    "home",
    "work",
    "money",
    "stuff",
    "giving",
    "spirituality",
];

pub struct World {
    platform: Migrated,
    pub admin: Member,
}

/// A person of the test; `Display` gives the id as an SQL literal.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: String,
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.id)
    }
}

impl Deref for World {
    type Target = Migrated;

    fn deref(&self) -> &Migrated {
        &self.platform
    }
}

/// The schema of the tests, which the platform may be given by any name.
pub fn schema() -> String {
    migrated::schema(Platform::Vibrationfit)
}

impl World {
    /// A migrated VibrationFit with one administrator.
    pub async fn new() -> World {
        let platform = Migrated::of(Platform::Vibrationfit).await;
        let mut world = World { platform, admin: Member { id: String::new() } };
        world.admin = world.member("ada").await;
        world
            .owner(&format!("insert into administrators values ({}) returning 1", world.admin))
            .await
            .unwrap();
        world
    }

    /// The same with the demo world.
    pub async fn with_demo() -> World {
        let world = World::new().await;
        migration::seed(&connection(&world.pool), Platform::Vibrationfit, &schema()).await.unwrap();
        world
    }

    /// A person with an account.
    pub async fn member(&self, username: &str) -> Member {
        let member = self.stranger(username).await;
        self.call(&member, &format!("open_account('{username}', 'Test')")).await.unwrap();
        member
    }

    /// A person who has signed in and has no account.
    pub async fn stranger(&self, username: &str) -> Member {
        let person = format!(
            "insert into auth.users (id, email) values (gen_random_uuid(), '{username}@test') returning id"
        );
        Member { id: text(&self.owner(&person).await.unwrap()[0]["id"]) }
    }

    /// A person with tokens.
    pub async fn funded(&self, username: &str, tokens: u32) -> Member {
        let member = self.member(username).await;
        let grant = format!("grant_tokens({member}, {tokens}, 'Gift', 'gift {username}')");
        self.administer(&grant).await.unwrap();
        member
    }

    /// A price of the action's own.
    pub async fn price(&self, action: &str, tokens: u32) {
        let price = format!(
            "insert into ai_action_token_overrides (action_type, token_cost) values ('{action}', {tokens})
             on conflict (action_type) do update set token_cost = excluded.token_cost returning 1"
        );
        self.owner(&price).await.unwrap();
    }

    /// A draft vision with a text in each of the categories, and its id.
    pub async fn vision(&self, member: &Member, categories: &[&str]) -> String {
        for category in categories {
            let step = format!("record_vision_step('{category}', 'said', 'summed up')");
            self.call(member, &step).await.unwrap();
        }
        text(&self.call(member, "assemble_vision('Mine')").await.unwrap()["vision_version"])
    }

    /// Inserts a row in the member's name, with these other columns, and gives its id.
    pub async fn insert(&self, member: &Member, table: &str, columns: &str, values: &str) -> String {
        let insert =
            format!("insert into {table} (user_id, {columns}) values ({member}, {values}) returning id");
        text(&self.rows(member, &insert).await.unwrap()[0]["id"])
    }

    /// Calls a function as the member, and commits.
    pub async fn call(&self, member: &Member, call: &str) -> Result<Value, Failure> {
        self.call_as(&member.id, "authenticated", call).await
    }

    /// Calls a function as the administrator, and commits.
    pub async fn administer(&self, call: &str) -> Result<Value, Failure> {
        self.call_as(&self.admin.id, "vibrationfit_admin", call).await
    }

    /// Calls a function as the platform's own service, and commits.
    pub async fn serve(&self, call: &str) -> Result<Value, Failure> {
        self.call_as("", "service_role", call).await
    }

    /// Runs a query, or a change with `returning`, as the member.
    pub async fn rows(&self, member: &Member, sql: &str) -> Result<Value, Failure> {
        self.rows_as(&member.id, "authenticated", sql).await
    }

    /// The member's tokens.
    pub async fn balance(&self, member: &Member) -> String {
        self.value(&format!("select balance from token_balances where user_id = {member}")).await
    }

    /// The ledger holds together, and what is kept beside it agrees.
    pub async fn assert_healthy(&self) {
        let broken = self.rows_as("", "service_role", "select * from verify_all()").await.unwrap();
        assert_eq!(broken, Value::Array(vec![]));
    }
}

/// The text of a JSON string.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
