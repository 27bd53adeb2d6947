//! A subgraph over the tables of OROS on a real PostgreSQL, asked by members made for the test.

use async_graphql::{Request, ValidationMode, Variables};
use database::{Database, Feed, Platform, PlatformSettings, PrivateServer, Settings, Viewer};
use kit::{Context, Limits, Schema, Subgraph};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::Value;
use std::{collections::BTreeMap, sync::Arc};
use tempfile::TempDir;
use uuid::Uuid;

/// A server of the test's own, gone with it.
pub struct World {
    database: Database,
    owner: DatabaseConnection,
    schema: Schema,
    _server: PrivateServer,
    _directory: TempDir,
}

impl World {
    pub async fn of(subgraph: &Subgraph) -> World {
        let directory = tempfile::tempdir().unwrap();
        let server = PrivateServer::start(&directory.path().join("server")).await.unwrap();
        let place = PlatformSettings { url: server.url().to_owned(), schema: "oros".to_owned() };
        let platforms = BTreeMap::from([(Platform::Oros, place)]);
        let database = Database::connect(Settings { platforms, ..Settings::default() }).unwrap();
        let owner = database.administer(Platform::Oros).unwrap().unwrap();
        migration::up(&owner, Platform::Oros, "oros", |_| {}).await.unwrap();
        let schema = subgraph.schema(ValidationMode::Strict);
        World { database, owner, schema, _server: server, _directory: directory }
    }

    /// Runs statements as the owner of the tables.
    pub async fn sql(&self, statements: &str) {
        self.owner.execute_unprepared(&format!("set search_path = oros; {statements}")).await.unwrap();
    }

    /// A new person with these roles.
    pub async fn member(&self, username: &str, roles: &[&str]) -> Uuid {
        let id = Uuid::new_v4();
        self.sql(&format!(
            "insert into auth.users (id) values ('{id}') on conflict do nothing;
            insert into users (id, email, username) values ('{id}', '{username}@example.org', '{username}')"
        ))
        .await;
        for role in roles {
            self.sql(&format!("insert into user_roles (user_id, role) values ('{id}', '{role}')")).await;
        }
        id
    }

    /// The response as the member gets it.
    pub async fn ask(&self, member: Option<Uuid>, query: &str, variables: Value) -> Value {
        let viewer = member
            .map_or_else(Viewer::anonymous, |id| Viewer::anonymous().with(Platform::Oros, id.to_string()));
        let sessions = self.database.sessions(Arc::new(viewer));
        let context = Context::new(sessions, idle_feed(), "request".into(), Limits::default());
        let request = Request::new(query).variables(Variables::from_json(variables)).data(context);
        serde_json::to_value(self.schema.execute(request).await).unwrap()
    }
}

/// A feed that follows nothing: queries and mutations need none.
fn idle_feed() -> Arc<Feed> {
    let nowhere = Database::connect(Settings::default()).unwrap();
    Arc::new(Feed::start(&nowhere).unwrap())
}
