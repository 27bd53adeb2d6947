//! A migrated OROS with people in it, and the ways in which they ask for something.

pub use crate::migrated::{Failure, connection, refused, state};

use crate::migrated::Migrated;
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

impl World {
    /// A migrated OROS with one administrator.
    pub async fn new() -> World {
        let platform = Migrated::of(Platform::Oros).await;
        let none = Member { id: String::new(), wallet: String::new() };
        let mut world = World { platform, admin: none };
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

    /// Runs a query, or a change with `returning`, as the member.
    pub async fn rows(&self, member: &Member, sql: &str) -> Result<Value, Failure> {
        self.rows_as(&member.id, "authenticated", sql).await
    }

    /// How a query runs as the member in tables so large that reading one whole costs more than any index.
    pub async fn plan(&self, member: &Member, sql: &str) -> String {
        self.plan_as(&member.id, "authenticated", sql).await
    }

    /// Available and pending money of the member.
    pub async fn balance(&self, member: &Member) -> String {
        let sql = "select available_balance || ' + ' || pending_balance from wallets where id = ";
        self.value(&format!("{sql}'{}'", member.wallet)).await
    }

    /// What is kept for speed agrees with the ledger.
    pub async fn assert_healthy(&self) {
        let broken = self.rows_as(&self.admin.id, "oros_admin", "select * from verify_all()").await.unwrap();
        assert_eq!(broken, Value::Array(vec![]));
    }
}
