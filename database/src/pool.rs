//! The platforms' connections. Each platform has a pool of its own, also where several share a database: a statement
//! prepared under one search path must not be used under another.

use crate::{
    Platform, Sessions, Settings, Viewer,
    opening::{Opening, literal, search_path},
    settings::PlatformSettings,
};
use sea_orm::{DatabaseConnection, SqlxPostgresConnector};
use sqlx::{
    AssertSqlSafe, ConnectOptions, Executor, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};
use std::{collections::BTreeMap, str::FromStr, sync::Arc, time::Duration};

/// Connections that migrations, seeding and workers may hold at once on a platform.
const ADMINISTRATION_CONNECTIONS_MAX: u32 = 4;

/// The databases of the platforms. Clones share their connections.
#[derive(Clone)]
pub struct Database {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Settings,
    pools: BTreeMap<Platform, Pool>,
}

/// One platform's connections for requests.
pub(crate) struct Pool {
    pub(crate) connections: PgPool,
    pub(crate) connections_max: u32,
    pub(crate) prepared_statements: bool,
    pub(crate) opening: Opening,
    pub(crate) schema: String,
}

/// A platform's url cannot be read. The url itself is left out: it has a password.
#[derive(Debug, thiserror::Error)]
#[error("the database url of {platform} cannot be read: {problem}")]
pub struct InvalidUrl {
    pub platform: Platform,
    pub problem: String,
}

impl Database {
    /// Takes the settings without connecting: each platform is connected to by its first statement, so that one that
    /// is down stops none of the others. Must be called inside a tokio runtime.
    pub fn connect(settings: Settings) -> Result<Database, InvalidUrl> {
        let pools = settings
            .platforms
            .iter()
            .map(|(platform, place)| Ok((*platform, Pool::new(*platform, place, &settings)?)))
            .collect::<Result<_, InvalidUrl>>()?;
        Ok(Database { inner: Arc::new(Inner { settings, pools }) })
    }

    /// The sessions of one request of this viewer.
    pub fn sessions(&self, viewer: Arc<Viewer>) -> Sessions {
        Sessions::new(self.clone(), viewer)
    }

    /// Connections with the rights of the login role and no viewer, on the platform's search path, without statement
    /// timeout: for migrations, seeding and workers, never for requests. Each call opens connections of its own.
    /// None: the platform has no database.
    pub fn administer(&self, platform: Platform) -> Option<Result<DatabaseConnection, InvalidUrl>> {
        let place = self.inner.settings.platforms.get(&platform)?;
        Some(options(platform, place).map(|options| {
            let prepare =
                format!("select set_config('search_path', {}, false)", literal(&search_path(&place.schema)));
            let pool = PgPoolOptions::new()
                .max_connections(ADMINISTRATION_CONNECTIONS_MAX)
                .acquire_timeout(Duration::from_millis(self.inner.settings.acquire_timeout_ms))
                .after_connect(prepared_by(prepare))
                .connect_lazy_with(options);
            SqlxPostgresConnector::from_sqlx_postgres_pool(pool)
        }))
    }

    /// What it was connected with.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// Closes all connections of requests, waiting for those in use.
    pub async fn close(&self) {
        for pool in self.inner.pools.values() {
            pool.connections.close().await;
        }
    }

    pub(crate) fn pool(&self, platform: Platform) -> Option<&Pool> {
        self.inner.pools.get(&platform)
    }
}

impl Pool {
    fn new(platform: Platform, place: &PlatformSettings, settings: &Settings) -> Result<Pool, InvalidUrl> {
        let pool = PgPoolOptions::new()
            .max_connections(settings.connections_max)
            .acquire_timeout(Duration::from_millis(settings.acquire_timeout_ms))
            // A round trip a request; instead a connection found broken is replaced.
            .test_before_acquire(false);
        let (pool, opening) = if settings.prepared_statements {
            let prepare = format!(
                "select set_config('search_path', {}, false), set_config('statement_timeout', '{}', false)",
                literal(&search_path(&place.schema)),
                settings.statement_timeout_ms
            );
            (pool.after_connect(prepared_by(prepare)), Opening::on_own_connection(platform, &place.schema))
        } else {
            (pool, Opening::on_any_connection(platform, &place.schema, settings.statement_timeout_ms))
        };
        let mut options = options(platform, place)?;
        if !settings.prepared_statements {
            options = options.statement_cache_capacity(0).extra_float_digits(None);
        }
        Ok(Pool {
            connections: pool.connect_lazy_with(options),
            connections_max: settings.connections_max,
            prepared_statements: settings.prepared_statements,
            opening,
            schema: place.schema.clone(),
        })
    }
}

/// The platform's url as the driver takes it.
pub(crate) fn options(platform: Platform, place: &PlatformSettings) -> Result<PgConnectOptions, InvalidUrl> {
    let options = PgConnectOptions::from_str(&place.url)
        .map_err(|error| InvalidUrl { platform, problem: error.to_string() })?;
    Ok(options.application_name("quintet").disable_statement_logging())
}

/// Runs the statement on each new connection.
fn prepared_by(
    statement: String,
) -> impl for<'c> Fn(
    &'c mut sqlx::PgConnection,
    sqlx::pool::PoolConnectionMetadata,
) -> futures::future::BoxFuture<'c, sqlx::Result<()>>
+ Send
+ Sync
+ 'static {
    let statement: Arc<str> = statement.into();
    move |connection, _| {
        let statement = AssertSqlSafe(Arc::clone(&statement));
        Box::pin(async move { connection.execute(sqlx::raw_sql(statement)).await.map(|_| ()) })
    }
}
