//! The world that the tests share: one PostgreSQL with the tables of OROS. Each test makes members and rows of its own.

use crate::declared;
use async_graphql::{Request, Response, ValidationMode, Variables};
use database::{Database, Feed, Platform, PlatformSettings, PrivateServer, Settings, Viewer};
use kit::{Context, Limits, Schema};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};
use tokio::{runtime::Runtime, sync::OnceCell};
use uuid::Uuid;

/// The database of this test binary, and the schema over it.
pub struct World {
    pub database: Database,
    pub owner: DatabaseConnection,
    pub schema: Schema,
    /// Follows nothing: queries and mutations need no feed.
    feed: Arc<Feed>,
    _server: PrivateServer,
}

/// How large an answer may be in the tests.
pub const OBJECTS_MAX: usize = 500;
const LIMITS: Limits = Limits { objects_max: OBJECTS_MAX, text_length_max: 1_000 };

/// A person with an account.
#[derive(Clone, Copy, Debug)]
pub struct Member(pub Uuid);

impl World {
    async fn new() -> World {
        let server = PrivateServer::start(&directory()).await.unwrap();
        let place = PlatformSettings { url: server.url().to_owned(), schema: "oros".to_owned() };
        let settings = Settings {
            platforms: BTreeMap::from([(Platform::Oros, place)]),
            record_statements: true,
            ..Settings::default()
        };
        let database = Database::connect(settings).unwrap();
        let owner = database.administer(Platform::Oros).unwrap().unwrap();
        migration::up(&owner, Platform::Oros, "oros", |_| {}).await.unwrap();
        let nowhere = Database::connect(Settings::default()).unwrap();
        let feed = Arc::new(Feed::start(&nowhere).unwrap());
        let schema = declared::subgraph().schema(ValidationMode::Strict);
        let world = World { database, owner, schema, feed, _server: server };
        world.sql(include_str!("world.sql")).await;
        world
    }

    /// Runs a statement as the owner of the tables.
    pub async fn sql(&self, statement: &str) {
        let statement = format!("set search_path = oros; {statement}");
        self.owner.execute_unprepared(&statement).await.unwrap();
    }

    /// A new person; the wallet comes by the document's trigger.
    pub async fn member(&self, username: &str) -> Member {
        let id = Uuid::new_v4();
        self.sql(&format!(
            "insert into auth.users (id) values ('{id}') on conflict do nothing;
            insert into users (id, email, username) values ('{id}', '{username}@example.org', '{username}')"
        ))
        .await;
        Member(id)
    }

    /// A new person whom the platform's tables name an administrator.
    pub async fn administrator(&self, username: &str) -> Member {
        let member = self.member(username).await;
        self.sql(&format!("insert into user_roles (user_id, role) values ('{}', 'admin')", member.0)).await;
        member
    }

    /// Puts money into the member's wallet.
    pub async fn credit(&self, member: Member, amount: &str, description: &str) {
        self.sql(&format!(
            "insert into ledger_entries (wallet_id, source_type, amount, direction, status, description)
            select id, 'adjustment', {amount}, 'credit', 'settled', '{description}'
            from wallets
            where user_id = '{}'",
            member.0
        ))
        .await;
    }

    /// The text that a statement of the owner gives.
    pub async fn text(&self, statement: &str) -> String {
        let statement = Statement::from_string(DbBackend::Postgres, statement);
        let row = self.owner.query_one_raw(statement).await.unwrap().unwrap();
        row.try_get_by_index(0).unwrap()
    }

    /// The answer that the member gets; and the statements that were run for it.
    pub async fn ask(&self, viewer: Option<Member>, request: impl Into<Request>) -> Answer {
        let context = self.context(viewer);
        let response = self.schema.execute(request.into().data(context.clone())).await;
        Answer::of(response, context.sessions().statements())
    }

    pub fn context(&self, viewer: Option<Member>) -> Context {
        let viewer = match viewer {
            Some(Member(id)) => Viewer::anonymous().with(Platform::Oros, id.to_string()),
            None => Viewer::anonymous(),
        };
        let (sessions, feed) = (self.database.sessions(Arc::new(viewer)), Arc::clone(&self.feed));
        Context::new(sessions, feed, "request".into(), LIMITS)
    }
}

/// A response in parts.
#[derive(Debug)]
pub struct Answer {
    pub data: Value,
    pub errors: Vec<Value>,
    pub extensions: Value,
    pub statements: Vec<String>,
}

impl Answer {
    fn of(response: Response, statements: Vec<String>) -> Self {
        let response = serde_json::to_value(response).unwrap();
        Answer {
            data: response["data"].clone(),
            errors: response["errors"].as_array().cloned().unwrap_or_default(),
            extensions: response["extensions"].clone(),
            statements,
        }
    }

    /// The data of an answer without errors.
    pub fn data(self) -> Value {
        assert!(self.errors.is_empty(), "{:#?}", self.errors);
        self.data
    }

    /// The codes and paths of the errors, by their paths.
    pub fn failures(&self) -> Vec<(Value, Value)> {
        let failure = |error: &Value| (error["extensions"]["code"].clone(), error["path"].clone());
        let mut failures: Vec<_> = self.errors.iter().map(failure).collect();
        failures.sort_by_key(|(_, path)| path.to_string());
        failures
    }

    /// The code and the message of the only error.
    pub fn refusal(&self) -> (&str, &str) {
        let [error] = &*self.errors else { panic!("one error: {self:#?}") };
        (error["extensions"]["code"].as_str().unwrap(), error["message"].as_str().unwrap())
    }
}

/// A request with variables.
pub fn request(query: &str, variables: Value) -> Request {
    Request::new(query).variables(Variables::from_json(variables))
}

/// A request about the member, as `$id`.
pub fn about(query: &str, Member(id): Member) -> Request {
    request(query, json!({ "id": id }))
}

/// A directory for this process; those of processes that are gone are removed.
fn directory() -> PathBuf {
    const PREFIX: &str = "quintet-kit-";
    for entry in std::fs::read_dir("/tmp").unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap_or_default();
        let Some(process) = name.strip_prefix(PREFIX) else { continue };
        if !Path::new("/proc").join(process).exists() {
            // Another process may be removing it too.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
    Path::new("/tmp").join(format!("{PREFIX}{}", std::process::id()))
}

/// Runs the test in the world that the tests of the binary share: each makes members and rows of its own.
pub fn run<F: Future>(test: impl FnOnce(&'static World) -> F) -> F::Output {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());
    static WORLD: OnceCell<World> = OnceCell::const_new();
    RUNTIME.block_on(async { test(WORLD.get_or_init(World::new).await).await })
}
