//! A small world on a real PostgreSQL: the tables of OROS, two members, and a schema declared for the tests.

// Each test binary uses a part of it.
#![allow(dead_code)]

use async_graphql::{Request, Response, ValidationMode, Variables};
use database::{Database, Feed, Platform, PlatformSettings, PrivateServer, Settings, Viewer};
use entities::oros::{campaigns, communities, creator_profiles, ledger_entries, people, wallets};
use kit::{Context, KeyKind, Schema, Scope, Subgraph, Table, extend, table};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};
use tokio::{runtime::Runtime, sync::OnceCell};
use uuid::Uuid;

pub fn user() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use people::Column::*;
        table::<people::Entity>("OrosUser", Platform::Oros)
            .stored_in(entities::oros::users::Entity)
            .public()
            .columns([Username, DisplayName, Bio, Email, KycStatus, CreatedAt])
            .has_one("wallet", wallets::Column::UserId, wallet)
            .has_many("campaigns", campaigns::Column::BusinessId, campaign)
            .update([DisplayName, Bio])
            .finish()
    });
    &TABLE
}

pub fn wallet() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use wallets::Column::*;
        table::<wallets::Entity>("OrosWallet", Platform::Oros)
            .columns([Currency, AvailableBalance, PendingBalance, Version, UpdatedAt])
            .belongs_to("owner", UserId, user)
            .has_many("entries", ledger_entries::Column::WalletId, entry)
            .cache(60, Scope::Private)
            .finish()
    });
    &TABLE
}

pub fn entry() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use ledger_entries::Column::*;
        table::<ledger_entries::Entity>("OrosLedgerEntry", Platform::Oros)
            .columns([SourceType, Amount, Direction, Status, Description, Metadata, CreatedAt])
            .belongs_to("wallet", WalletId, wallet)
            .depends_on(&["wallets"])
            .finish()
    });
    &TABLE
}

pub fn campaign() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use campaigns::Column::*;
        table::<campaigns::Entity>("OrosCampaign", Platform::Oros)
            .public()
            .columns([
                Title,
                Description,
                Hashtags,
                Objective,
                PayoutPerAction,
                TotalBudget,
                Status,
                StartDate,
            ])
            .belongs_to("business", BusinessId, user)
            .create(
                BusinessId,
                [Title, Description, Hashtags, Objective, PayoutPerAction, TotalBudget, StartDate],
            )
            .update([Title, Description, Hashtags, StartDate])
            .cache(30, Scope::Public)
            .finish()
    });
    &TABLE
}

pub fn creator() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use creator_profiles::Column::*;
        table::<creator_profiles::Entity>("OrosCreatorProfile", Platform::Oros)
            .columns([Hashtags, MinTipAmount, RankingScore])
            .belongs_to("user", UserId, user)
            .finish()
    });
    &TABLE
}

/// A type that another subgraph owns, with a link that starts here.
pub fn community() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        extend("OrosFan", Platform::Oros, KeyKind::Uuid)
            .has_many("communities", communities::Column::CreatorId, owned_community)
            .finish()
    });
    &TABLE
}

pub fn owned_community() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use communities::Column::*;
        table::<communities::Entity>("OrosCommunity", Platform::Oros)
            .public()
            .columns([Name, Description])
            .belongs_to("creator", CreatorId, community)
            .create(CreatorId, [Name, Description])
            .finish()
    });
    &TABLE
}

pub fn subgraph() -> Subgraph {
    Subgraph {
        tables: vec![user, wallet, entry, campaign, creator, community, owned_community],
        viewers: vec![("orosMe", user)],
        ..Subgraph::default()
    }
}

/// The database of this test binary, and the schema over it.
pub struct World {
    pub database: Database,
    pub owner: DatabaseConnection,
    pub schema: Schema,
    _server: PrivateServer,
}

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
        World { database, owner, schema: subgraph().schema(ValidationMode::Strict), _server: server }
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
        Context::new(self.database.sessions(Arc::new(viewer)), idle_feed(), "request".into())
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

    /// The codes and paths of the errors.
    pub fn failures(&self) -> Vec<(Value, Value)> {
        self.errors.iter().map(|error| (error["extensions"]["code"].clone(), error["path"].clone())).collect()
    }
}

pub fn variables(value: Value) -> Variables {
    Variables::from_json(value)
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

/// A feed that follows nothing: queries and mutations need none.
fn idle_feed() -> Arc<Feed> {
    let nowhere = Database::connect(Settings::default()).unwrap();
    Arc::new(Feed::start(&nowhere).unwrap())
}
