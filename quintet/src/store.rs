//! The databases in use: those that the configuration names, or the private server.

use crate::configuration::Configuration;
use anyhow::{Context, Result, bail};
use database::{Database, Platform, PlatformSettings, PrivateServer, Settings};
use migration::Applied;
use std::collections::BTreeMap;

/// The databases in use. A private server stops when this value is dropped.
pub struct Store {
    pub database: Database,
    /// The platforms whose tables this version knows.
    pub platforms: Vec<Platform>,
    private: Option<PrivateServer>,
}

impl Store {
    /// Opens what the configuration names, or starts the private server.
    pub async fn open(configuration: &Configuration) -> Result<Self> {
        let platforms = migration::platforms();
        let needs_private = configuration.database_url.is_none()
            && platforms.iter().any(|platform| configuration.platforms[platform].url.is_none());
        let private = match needs_private {
            true => Some(PrivateServer::start(&configuration.data_dir).await?),
            false => None,
        };
        let shared_url = configuration.database_url.clone().or(private.as_ref().map(|server| server.url().to_owned()));
        let settings = Settings {
            platforms: places(configuration, &platforms, shared_url.as_deref()),
            connections_max: configuration.connections_max,
            acquire_timeout_ms: configuration.acquire_timeout_ms,
            statement_timeout_ms: configuration.statement_timeout_ms,
            prepared_statements: configuration.prepared_statements,
            record_statements: configuration.explain,
        };
        let database = Database::connect(settings)?;
        Ok(Store { database, platforms, private })
    }

    /// Whether the data is the private server's, which the program keeps in shape by itself.
    pub fn is_private(&self) -> bool {
        self.private.is_some()
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
        let progress = |step: migration::Step<'_>| eprintln!("{platform}: {}/{} {}", step.position, step.total, step.name);
        migration::up(&connection, platform, schema, progress).await.with_context(|| format!("{platform} was not migrated"))
    }

    /// Undoes all of the platform's migrations.
    pub async fn migrate_down(&self, platform: Platform) -> Result<()> {
        let schema = &self.place(platform)?.schema;
        let connection = self.administer(platform)?;
        let progress = |step: migration::Step<'_>| eprintln!("{platform}: {}/{} {}", step.position, step.total, step.name);
        migration::down(&connection, platform, schema, progress).await.with_context(|| format!("{platform} was not migrated"))
    }

    /// The platform's migrations, and which of them are applied.
    pub async fn migrations(&self, platform: Platform) -> Result<Vec<Applied>> {
        let schema = &self.place(platform)?.schema;
        migration::status(&self.administer(platform)?, platform, schema).await.with_context(|| format!("{platform} cannot be reached"))
    }

    /// Refuses databases that lack a migration, and says what to do.
    pub async fn require_migrated(&self) -> Result<()> {
        for platform in &self.platforms {
            let missing = self.migrations(*platform).await?.iter().filter(|migration| !migration.applied).count();
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
