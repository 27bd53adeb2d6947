//! The databases in use: those that the configuration names, or the private server.

use crate::configuration::Configuration;
use anyhow::{Context, Result, bail};
use database::{Database, Platform, PlatformSettings, PrivateServer, Settings, server::StartError};
use migration::{Applied, Seeded};
use sea_orm::ConnectionTrait;
use std::{collections::BTreeMap, io::IsTerminal, path::Path, sync::Arc};

/// The databases in use. A private server stops when this value is dropped.
pub struct Store {
    pub database: Database,
    /// The platforms whose tables this version knows.
    pub platforms: Vec<Platform>,
    origin: Origin,
}

/// Whose databases they are.
enum Origin {
    /// Named by the configuration.
    Configured,
    /// The private server of this process.
    Private(PrivateServer),
    /// The private server of another process on the same data folder.
    Shared,
}

impl Store {
    /// Opens what the configuration names; else starts the private server, or joins the one that already runs.
    pub async fn open(configuration: &Configuration) -> Result<Self> {
        match Store::serve(configuration).await {
            Err(error) if matches!(error.downcast_ref(), Some(StartError::InUse(_))) => {
                match PrivateServer::running(&configuration.data_dir).await {
                    Some(url) => Store::connect(configuration, Origin::Shared, Some(url)),
                    None => Err(error),
                }
            }
            result => result,
        }
    }

    /// Opens what the configuration names, or starts the private server; refuses one that already runs.
    pub async fn serve(configuration: &Configuration) -> Result<Self> {
        let all_given =
            migration::platforms().iter().all(|platform| configuration.platforms[platform].url.is_some());
        if all_given || configuration.database_url.is_some() {
            return Store::connect(configuration, Origin::Configured, configuration.database_url.clone());
        }
        let server = PrivateServer::start(&configuration.data_dir).await?;
        let url = server.url().to_owned();
        Store::connect(configuration, Origin::Private(server), Some(url))
    }

    fn connect(configuration: &Configuration, origin: Origin, shared_url: Option<String>) -> Result<Self> {
        let platforms = migration::platforms();
        let settings = Settings {
            platforms: places(configuration, &platforms, shared_url.as_deref()),
            connections_max: configuration.connections_max,
            acquire_timeout_ms: configuration.acquire_timeout_ms,
            statement_timeout_ms: configuration.statement_timeout_ms,
            prepared_statements: configuration.prepared_statements,
            record_statements: configuration.explain,
        };
        Ok(Store { database: Database::connect(settings)?, platforms, origin })
    }

    /// Whether the data is a private server's, which the program keeps in shape by itself.
    pub fn is_private(&self) -> bool {
        !matches!(self.origin, Origin::Configured)
    }

    /// Brings a private server's data up to date: migrations and, once, the demo world. Other people's databases it
    /// only checks.
    pub async fn prepare(&self) -> Result<()> {
        if !self.is_private() {
            return self.require_migrated().await;
        }
        for platform in &self.platforms {
            let is_new = self.migrations(*platform).await?.iter().all(|migration| !migration.applied);
            self.migrate_up(*platform).await?;
            if is_new {
                self.seed(*platform).await?;
            }
        }
        Ok(())
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

    /// Whether every platform's database answers, for `/health/ready`.
    pub fn readiness(self: Arc<Self>) -> gateway::server::Ready {
        Arc::new(move || {
            let store = Arc::clone(&self);
            Box::pin(async move {
                for platform in &store.platforms {
                    let session = store.database.sessions(Arc::default()).on(*platform);
                    session
                        .execute_unprepared("select")
                        .await
                        .map_err(|_| format!("{platform}'s database does not answer"))?;
                }
                Ok(())
            })
        })
    }

    /// Where the private server's programs are.
    pub fn binaries(&self) -> Option<&Path> {
        match &self.origin {
            Origin::Private(server) => Some(server.binaries()),
            Origin::Configured | Origin::Shared => None,
        }
    }

    /// Waits for the end of this process's private server; for ever where there is none.
    pub async fn private_server_ended(&self) {
        match &self.origin {
            Origin::Private(server) => server.stopped().await,
            Origin::Configured | Origin::Shared => std::future::pending().await,
        }
    }

    /// Closes the connections, and stops the private server of this process when the last user is gone.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// Where the platform's tables are.
    pub fn place(&self, platform: Platform) -> Result<&PlatformSettings> {
        let place = self.database.settings().platforms.get(&platform);
        place.with_context(|| format!("{platform} has no tables in this version"))
    }

    /// Applies the platform's missing migrations.
    pub async fn migrate_up(&self, platform: Platform) -> Result<()> {
        let schema = &self.place(platform)?.schema;
        let connection = self.administer(platform)?;
        migration::up(&connection, platform, schema, |step| progress(platform, step))
            .await
            .with_context(|| format!("{platform} was not migrated"))
    }

    /// Undoes all of the platform's migrations.
    pub async fn migrate_down(&self, platform: Platform) -> Result<()> {
        let schema = &self.place(platform)?.schema;
        let connection = self.administer(platform)?;
        migration::down(&connection, platform, schema, None, |step| progress(platform, step))
            .await
            .with_context(|| format!("{platform} was not migrated"))
    }

    /// The platform's migrations, and which of them are applied.
    pub async fn migrations(&self, platform: Platform) -> Result<Vec<Applied>> {
        let schema = &self.place(platform)?.schema;
        migration::status(&self.administer(platform)?, platform, schema)
            .await
            .with_context(|| format!("{platform} cannot be reached"))
    }

    /// Refuses databases that lack a migration, and says what to do.
    pub async fn require_migrated(&self) -> Result<()> {
        for platform in &self.platforms {
            let missing =
                self.migrations(*platform).await?.iter().filter(|migration| !migration.applied).count();
            if missing > 0 {
                bail!("{missing} migrations of {platform} are not applied: run `quintet migrate up`");
            }
        }
        Ok(())
    }

    /// A connection of the login role, without a viewer.
    pub fn administer(&self, platform: Platform) -> Result<sea_orm::DatabaseConnection> {
        Ok(self.database.administer(platform).with_context(|| format!("{platform} has no database"))??)
    }
}

fn places(
    configuration: &Configuration,
    platforms: &[Platform],
    shared_url: Option<&str>,
) -> BTreeMap<Platform, PlatformSettings> {
    platforms
        .iter()
        .filter_map(|platform| {
            let source = &configuration.platforms[platform];
            let url = source.url.clone().or_else(|| shared_url.map(str::to_owned))?;
            Some((*platform, PlatformSettings { url, schema: source.schema.clone() }))
        })
        .collect()
}

/// Tells which migration runs: on a terminal in one line, elsewhere the last one only.
fn progress(platform: Platform, step: migration::Step<'_>) {
    let is_last = step.position == step.total;
    let (start, end) = match (std::io::stderr().is_terminal(), is_last) {
        (true, false) => ("\r\x1b[K", ""),
        (true, true) => ("\r\x1b[K", "\n"),
        (false, true) => ("", "\n"),
        (false, false) => return,
    };
    eprint!("{start}{platform}: migration {} of {}, {}{end}", step.position, step.total, step.name);
}
