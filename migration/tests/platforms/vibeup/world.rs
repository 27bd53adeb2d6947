//! A migrated VIBEUP with people in it, and the ways in which they ask for something.

pub use crate::migrated::{Failure, connection, refused, state};

use crate::migrated::{self, Migrated};
use database::Platform;
use serde_json::Value;
use std::{fmt, ops::Deref};

pub struct World {
    platform: Migrated,
    pub admin: Member,
}

/// A person of the test; `Display` gives the id as an SQL literal.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: String,
    pub handle: String,
    /// The primary wallet; empty where the person has none.
    pub wallet: String,
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

/// The schema that the tests run in; any name must do, `public` on a hosted database.
pub fn schema() -> String {
    migrated::schema(Platform::Vibeup)
}

impl World {
    /// A migrated VIBEUP with one super administrator.
    pub async fn new() -> World {
        let platform = Migrated::of(Platform::Vibeup).await;
        let none = Member { id: String::new(), handle: String::new(), wallet: String::new() };
        let mut world = World { platform, admin: none };
        world.admin = world.newcomer("ada").await;
        let appoint =
            format!("insert into admin_users (user_id, role) values ({}, 'super_admin')", world.admin);
        world.owner(&format!("{appoint} returning id")).await.unwrap();
        world
    }

    /// A person who has just joined, without a wallet.
    pub async fn newcomer(&self, name: &str) -> Member {
        let account = format!("insert into auth.users (email) values ('{name}@test') returning id");
        let id = text(&self.owner(&account).await.unwrap()[0]["id"]);
        let member = Member { id, handle: name.to_owned(), wallet: String::new() };
        self.call(&member, &format!("open_profile('{name}')")).await.unwrap();
        member
    }

    /// A person with a wallet of their name.
    pub async fn member(&self, name: &str) -> Member {
        let mut member = self.newcomer(name).await;
        let opened = self.call(&member, &format!("open_wallet('{name}')")).await.unwrap();
        member.wallet = text(&opened["wallet"]);
        member
    }

    /// A person with tokens in the wallet.
    pub async fn funded(&self, name: &str, amount: &str, token: &str) -> Member {
        let member = self.member(name).await;
        self.deposit(&member, amount, token).await;
        member
    }

    /// Puts tokens into the member's wallet.
    pub async fn deposit(&self, member: &Member, amount: &str, token: &str) {
        let hash = format!("{}/{amount}/{token}", member.handle);
        let call =
            format!("record_deposit('{}', {amount}, '{token}', '0xbank', '{hash}', '{hash}')", member.wallet);
        self.administer(&call).await.unwrap();
    }

    /// A community of the member, and its id.
    pub async fn community(&self, creator: &Member, slug: &str, visibility: &str) -> String {
        let sql = format!(
            "insert into communities (creator_id, name, slug, visibility)
             values ({creator}, '{slug}', '{slug}', '{visibility}') returning id"
        );
        text(&self.rows(creator, &sql).await.unwrap()[0]["id"])
    }

    /// Calls a function as the member, and commits.
    pub async fn call(&self, member: &Member, call: &str) -> Result<Value, Failure> {
        self.call_as(&member.id, "authenticated", call).await
    }

    /// Calls a function as the administrator, and commits.
    pub async fn administer(&self, call: &str) -> Result<Value, Failure> {
        self.call_as(&self.admin.id, "vibeup_admin", call).await
    }

    /// Runs a query, or a change with `returning`, as the member.
    pub async fn rows(&self, member: &Member, sql: &str) -> Result<Value, Failure> {
        self.rows_as(&member.id, "authenticated", sql).await
    }

    /// Available, staked, waiting and ever earned VIBES of the member's primary wallet.
    pub async fn vibes(&self, member: &Member) -> String {
        let sql = "select concat_ws(' ', trim_scale(available_balance), trim_scale(staked_balance),
            trim_scale(pending_rewards), trim_scale(lifetime_earned)) from vibe_token_balances where wallet_id = ";
        self.value(&format!("{sql}'{}'", member.wallet)).await
    }

    /// What the member's primary wallet holds of a token, and how much of it is held back.
    pub async fn tokens(&self, member: &Member, token: &str) -> String {
        let sql = format!(
            "select trim_scale(balance) || ' ' || trim_scale(held) as found from wallet_balances('{}') where token = '{token}'",
            member.wallet
        );
        text(&self.rows(member, &sql).await.unwrap()[0]["found"])
    }

    /// What is kept for speed agrees with the log.
    pub async fn assert_healthy(&self) {
        let broken = self.rows_as(&self.admin.id, "vibeup_admin", "select * from verify_all()").await;
        assert_eq!(broken.unwrap(), Value::Array(vec![]));
    }
}

/// The text of a JSON string.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text, not {value}")).to_owned()
}
