//! The databases in use: those that the configuration names, or the private server.

use crate::{configuration::Configuration, terminal};
use anyhow::{Context, Result, bail};
use database::{Database, Platform, PlatformSettings, PrivateServer, Settings, server::StartError};
use futures::{FutureExt, future::try_join_all};
use gateway::server::Ready;
use migration::{Applied, Seeded};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

/// How long another process's private server may take to start or to stop.
const NEIGHBOUR_TIMEOUT: Duration = Duration::from_secs(30);

/// How often it is looked at.
const NEIGHBOUR_POLL: Duration = Duration::from_millis(50);

/// How long a database may take to answer before it counts as down.
const ANSWER_TIMEOUT: Duration = Duration::from_millis(1500);

/// The databases in use.
pub struct Store {
    pub database: Database,
    /// The platforms whose tables this version knows.
    pub platforms: Vec<Platform>,
    /// The private server of this process.
    server: Option<PrivateServer>,
    /// The private server's address, also where another process runs it.
    private_url: Option<String>,
}

impl Store {
    /// Opens what the configuration names; else starts the private server, or joins the one that already runs.
    pub async fn open(configuration: &Configuration) -> Result<Self> {
        let deadline = Instant::now() + NEIGHBOUR_TIMEOUT;
        loop {
            let in_use = match Store::own(configuration).await {
                Err(error) if matches!(error.downcast_ref(), Some(StartError::InUse(_))) => error,
                opened => return opened,
            };
            if let Some(url) = PrivateServer::running(&configuration.data_dir).await {
                return Store::connect(configuration, None, Some(url));
            }
            // It starts or stops at this moment.
            if Instant::now() > deadline {
                return Err(in_use);
            }
            tokio::time::sleep(NEIGHBOUR_POLL).await;
        }
    }

    /// Opens what the configuration names, or starts the private server; refuses one that already runs.
    pub async fn own(configuration: &Configuration) -> Result<Self> {
        let platforms = Platform::ALL;
        let all_named = platforms.iter().all(|platform| configuration.platforms[platform].url.is_some());
        if all_named || configuration.database_url.is_some() {
            return Store::connect(configuration, None, None);
        }
        let server = PrivateServer::start(&configuration.data_dir).await?;
        let url = server.url().to_owned();
        Store::connect(configuration, Some(server), Some(url))
    }

    fn connect(
        configuration: &Configuration,
        server: Option<PrivateServer>,
        private_url: Option<String>,
    ) -> Result<Self> {
        let platforms = Platform::ALL;
        let shared_url = configuration.database_url.as_ref().or(private_url.as_ref());
        let settings = Settings {
            platforms: places(configuration, &platforms, shared_url),
            connections_max: configuration.connections_max,
            acquire_timeout_ms: configuration.acquire_timeout_ms,
            statement_timeout_ms: configuration.statement_timeout_ms,
            prepared_statements: configuration.prepared_statements,
            record_statements: configuration.explain,
        };
        Ok(Store {
            database: Database::connect(settings)?,
            platforms: platforms.to_vec(),
            server,
            private_url,
        })
    }

    /// Brings a private server's data up to date: migrations and, once, the demo world. Other people's databases it
    /// only checks.
    pub async fn prepare(&self) -> Result<()> {
        for platform in self.platforms.iter().copied() {
            if !self.is_private(platform) {
                self.require_migrated(platform).await?;
                continue;
            }
            let is_new = self.migrations(platform).await?.iter().all(|migration| !migration.applied);
            self.migrate_up(platform).await?;
            if is_new {
                self.seed(platform).await?;
            }
        }
        Ok(())
    }

    /// Whether the platform's tables are in a private server, which the program keeps in shape by itself.
    pub fn is_private(&self, platform: Platform) -> bool {
        let place = self.database.settings().platforms.get(&platform);
        place.is_some_and(|place| Some(&place.url) == self.private_url.as_ref())
    }

    /// Whether any platform's tables are in a private server.
    pub fn has_private_server(&self) -> bool {
        self.private_url.is_some()
    }

    /// Where the programs of this process's private server are.
    pub fn programs(&self) -> Option<&Path> {
        self.server.as_ref().map(PrivateServer::binaries)
    }

    /// Waits for the end of this process's private server; for ever where there is none.
    pub async fn private_server_ended(&self) {
        match &self.server {
            Some(server) => server.stopped().await,
            None => std::future::pending().await,
        }
    }

    /// Closes the connections, and stops this process's private server.
    pub async fn close(self) {
        self.database.close().await;
        if let Some(server) = self.server {
            server.stop().await;
        }
    }

    /// Whether every platform's database answers, for `/health/ready`.
    pub fn readiness(&self) -> Ready {
        let (database, platforms) = (self.database.clone(), self.platforms.clone());
        Arc::new(move || {
            let answers = platforms.iter().map(|platform| answer(database.clone(), *platform));
            try_join_all(answers.collect::<Vec<_>>()).map(|answers| answers.map(drop)).boxed()
        })
    }

    /// Where the platform's tables are.
    pub fn place(&self, platform: Platform) -> Result<&PlatformSettings> {
        let place = self.database.settings().platforms.get(&platform);
        place.with_context(|| format!("{platform} has no tables in this version"))
    }

    /// A connection of the login role, without a viewer.
    pub fn administer(&self, platform: Platform) -> Result<DatabaseConnection> {
        Ok(self.database.administer(platform).with_context(|| format!("{platform} has no database"))??)
    }

    /// Applies the platform's missing migrations.
    pub async fn migrate_up(&self, platform: Platform) -> Result<()> {
        let schema = &self.place(platform)?.schema;
        let connection = self.administer(platform)?;
        migration::up(&connection, platform, schema, |step| terminal::progress(platform, step))
            .await
            .with_context(|| format!("{platform} was not migrated"))
    }

    /// Undoes all of the platform's migrations.
    pub async fn migrate_down(&self, platform: Platform) -> Result<()> {
        let schema = &self.place(platform)?.schema;
        let connection = self.administer(platform)?;
        migration::down(&connection, platform, schema, None, |step| terminal::progress(platform, step))
            .await
            .with_context(|| format!("{platform} was not migrated"))
    }

    /// The platform's migrations, and which of them are applied.
    pub async fn migrations(&self, platform: Platform) -> Result<Vec<Applied>> {
        let schema = &self.place(platform)?.schema;
        migration::status(&self.administer(platform)?, platform, schema)
            .await
            .with_context(|| format!("{platform}'s database cannot be asked"))
    }

    /// Refuses a database that lacks a migration, and says what to do.
    pub async fn require_migrated(&self, platform: Platform) -> Result<()> {
        let migrations = self.migrations(platform).await?;
        match migrations.iter().filter(|migration| !migration.applied).count() {
            0 => Ok(()),
            missing => bail!("{missing} migrations of {platform} are not applied: run `quintet migrate up`"),
        }
    }

    /// Puts in what is missing of the platform's demo world.
    pub async fn seed(&self, platform: Platform) -> Result<()> {
        let schema = &self.place(platform)?.schema;
        let seeded = migration::seed(&self.administer(platform)?, platform, schema).await;
        match seeded.with_context(|| format!("{platform} was not seeded"))? {
            Seeded::Made => eprintln!("{platform}: made the demo world"),
            Seeded::AlreadyThere => eprintln!("{platform}: the demo world is there"),
        }
        Ok(())
    }
}

fn places(
    configuration: &Configuration,
    platforms: &[Platform],
    shared_url: Option<&String>,
) -> BTreeMap<Platform, PlatformSettings> {
    platforms
        .iter()
        .filter_map(|platform| {
            let source = &configuration.platforms[platform];
            let url = source.url.as_ref().or(shared_url)?.clone();
            Some((*platform, PlatformSettings { url, schema: source.schema.clone() }))
        })
        .collect()
}

async fn answer(database: Database, platform: Platform) -> Result<(), String> {
    let session = database.sessions(Arc::default()).on(platform);
    let answered = tokio::time::timeout(ANSWER_TIMEOUT, session.execute_unprepared("select")).await;
    match answered {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(_)) | Err(_) => Err(format!("{platform}'s database does not answer")),
    }
}
