//! The platforms' connections. Each platform has a pool of its own, also where several share a database: a statement
//! prepared under one search path must not be used under another.

use crate::{
    Platform, Sessions, Settings, Viewer,
    failure::is_broken,
    opening::{Opening, literal, search_path},
    settings::PlatformSettings,
};
use futures::future::BoxFuture;
use sea_orm::{DatabaseConnection, SqlxPostgresConnector};
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection, PgPool,
    pool::PoolConnectionMetadata,
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
    /// Whose url.
    pub platform: Platform,
    /// What is wrong with it.
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
            let path = literal(&search_path(&place.schema));
            let configure = format!("select set_config('search_path', {path}, false)");
            let pool = PgPoolOptions::new()
                .max_connections(ADMINISTRATION_CONNECTIONS_MAX)
                .acquire_timeout(Duration::from_millis(self.inner.settings.acquire_timeout_ms))
                .after_connect(start(platform, configure, None))
                .connect_lazy_with(options);
            SqlxPostgresConnector::from_sqlx_postgres_pool(pool)
        }))
    }

    /// Where the platform's database is, and why a connection to it fails now; `None` where one succeeds, or there is
    /// no database. Without password, for those who run the program.
    pub async fn obstacle(&self, platform: Platform) -> Option<String> {
        let settings = &self.inner.settings;
        let options = options(platform, settings.platforms.get(&platform)?).ok()?;
        let place = match options.get_socket() {
            Some(socket) => socket.display().to_string(),
            None => format!("{}:{}", options.get_host(), options.get_port()),
        };
        let patience = Duration::from_millis(settings.acquire_timeout_ms);
        let problem = match tokio::time::timeout(patience, options.connect()).await {
            Ok(Ok(connection)) => {
                // It told what it was opened for.
                let _ = connection.close().await;
                return None;
            }
            Ok(Err(sqlx::Error::Io(error))) => error.to_string(),
            Ok(Err(sqlx::Error::Database(error))) => error.message().to_owned(),
            Ok(Err(error)) => error.to_string(),
            Err(_) => format!("no answer within {} ms", settings.acquire_timeout_ms),
        };
        Some(format!("{place}: {problem}"))
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
        let own_connections = settings.prepared_statements;
        let opening = Opening::new(platform, &place.schema, settings.statement_timeout_ms, own_connections);
        let mut pool = PgPoolOptions::new()
            .max_connections(settings.connections_max)
            .acquire_timeout(Duration::from_millis(settings.acquire_timeout_ms))
            // That would be a round trip a request; instead a connection found broken is replaced.
            .test_before_acquire(false);
        let mut options = options(platform, place)?;
        match opening.connection_start() {
            Some([configure, prepare]) => {
                pool = pool.after_connect(start(platform, configure, Some(prepare)));
            }
            None => options = options.statement_cache_capacity(0).extra_float_digits(None),
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

/// Tells a new connection its settings, and prepares the opening of its transactions.
///
/// A platform that is not migrated has no functions to prepare it with. The pool would take that failure for a
/// database that is still starting, and wait; so it is left to the opening to fail.
fn start(
    platform: Platform,
    configure: String,
    prepare: Option<String>,
) -> impl for<'c> Fn(&'c mut PgConnection, PoolConnectionMetadata) -> BoxFuture<'c, sqlx::Result<()>>
+ Send
+ Sync
+ 'static {
    let (configure, prepare): (Arc<str>, Option<Arc<str>>) = (configure.into(), prepare.map(Into::into));
    move |connection, _| {
        let (configure, prepare) = (Arc::clone(&configure), prepare.clone());
        Box::pin(async move {
            connection.execute(sqlx::raw_sql(AssertSqlSafe(configure))).await?;
            let Some(prepare) = prepare else { return Ok(()) };
            match connection.execute(sqlx::raw_sql(AssertSqlSafe(prepare))).await {
                Err(error) if !is_broken(&error) => {
                    tracing::warn!(%platform, %error, "the platform cannot open sessions; is it migrated?");
                    Ok(())
                }
                other => other.map(|_| ()),
            }
        })
    }
}
