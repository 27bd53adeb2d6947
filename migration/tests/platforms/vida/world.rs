//! A migrated VIDA³ with people in it, and the ways in which they ask for something.

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

impl World {
    /// A migrated VIDA³ with one administrator, figures for the spartan plan, and a category of avatars.
    pub async fn new() -> World {
        let platform = Migrated::of(Platform::Vida).await;
        let mut world = World { platform, admin: Member { id: String::new() } };
        world.admin = world.member("ada").await;
        world
            .owner(&format!("update users set role = 'admin' where id = {} returning id", world.admin))
            .await
            .unwrap();
        for sql in [
            "update subscription_plans set price = 29, stream_minutes_per_week = 60, avatar_max_count = 3,
               max_concurrent_streams = 2, max_file_size_mb = 100, custom_avatars = true, face_tracking = true,
               body_tracking = true, auto_rigging_enabled = true, is_active = true, is_coming_soon = false
             where id = 'spartan' returning id",
            "insert into avatar_categories (name) values ('fantasy') returning id",
            "insert into background_categories (name) values ('urban') returning id",
            "insert into add_ons (addon_id, name, price, description)
             values ('stream_hours', 'Stream hours', 300, 'One more hour') returning id",
        ] {
            world.administrate(sql).await.unwrap();
        }
        world
    }

    /// A person who has signed up, on the free plan.
    pub async fn member(&self, username: &str) -> Member {
        let member = Member { id: format!("id-of-{username}") };
        self.call(&member, &format!("sign_up('{username}', '{username}@test.example')")).await.unwrap();
        member
    }

    /// A person on the spartan plan.
    pub async fn spartan(&self, username: &str) -> Member {
        let member = self.member(username).await;
        self.administer(&format!("start_subscription('spartan', {member})")).await.unwrap();
        member
    }

    /// An avatar that the person drew, and its id.
    pub async fn avatar(&self, member: &Member, name: &str) -> i64 {
        let answer = self.call(member, &drawn(name, "")).await.unwrap();
        answer["avatar"].as_i64().unwrap()
    }

    /// A stream that the person has begun, and its id.
    pub async fn stream(&self, member: &Member) -> i64 {
        let answer = self.call(member, "start_stream()").await.unwrap();
        answer["streaming_session"].as_i64().unwrap()
    }

    /// A complaint about the person, and its id.
    pub async fn complaint(&self, member: &Member) -> i64 {
        let call = format!(
            "file_dmca_complaint({member}, 'Meridian', 'rights@meridian.example', 'https://x.test/a.glb', 'Captain', 'Ours')"
        );
        self.call_as("", "anon", &call).await.unwrap()["dmca_complaint"].as_i64().unwrap()
    }

    /// Calls a function as the member, and commits.
    pub async fn call(&self, member: &Member, call: &str) -> Result<Value, Failure> {
        self.call_as(&member.id, "authenticated", call).await
    }

    /// Calls a function as the administrator, and commits.
    pub async fn administer(&self, call: &str) -> Result<Value, Failure> {
        self.call_as(&self.admin.id, "vida_admin", call).await
    }

    /// Runs a query, or a change with `returning`, as the member.
    pub async fn rows(&self, member: &Member, sql: &str) -> Result<Value, Failure> {
        self.rows_as(&member.id, "authenticated", sql).await
    }

    /// Runs a query, or a change with `returning`, as the administrator.
    pub async fn administrate(&self, sql: &str) -> Result<Value, Failure> {
        self.rows_as(&self.admin.id, "vida_admin", sql).await
    }

    /// One column of the member's account.
    pub async fn of_user(&self, member: &Member, column: &str) -> String {
        self.value(&format!("select {column} from users where id = {member}")).await
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

/// The call that draws an avatar of a megabyte, with further arguments.
pub fn drawn(name: &str, further: &str) -> String {
    format!(
        "create_avatar(p_name => '{name}', p_type => '2d-generated', p_thumbnail_url => 't', p_preview_url => 'p',
           p_model_url => 'm', p_file_url => 'f', p_vertices => 5400, p_control_points => 68, p_file_size => 1048576
           {further})"
    )
}
