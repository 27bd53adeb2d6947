//! `quintet migrate up|down|status`.

use crate::{configuration::Configuration, store::Store, terminal};
use anyhow::Result;
use clap::ValueEnum;

/// Where to.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Direction {
    /// Apply what is missing
    Up,
    /// Undo everything: the tables go, and the data with them
    Down,
    /// Tell what is applied
    Status,
}

/// Migrates every platform, or tells where each stands.
pub async fn run(configuration: &Configuration, direction: Direction) -> Result<()> {
    let store = Store::open(configuration).await?;
    for platform in store.platforms.iter().copied() {
        match direction {
            Direction::Up => store.migrate_up(platform).await?,
            Direction::Down => store.migrate_down(platform).await?,
            Direction::Status => {
                for migration in store.migrations(platform).await? {
                    let state = if migration.applied { "applied" } else { "missing" };
                    terminal::print(&format!("{platform}  {state}  {}\n", migration.name))?;
                }
                continue;
            }
        }
        let migrations = store.migrations(platform).await?;
        let applied = migrations.iter().filter(|migration| migration.applied).count();
        terminal::print(&format!("{platform}: {applied} of {} migrations are applied\n", migrations.len()))?;
    }
    store.close().await;
    Ok(())
}
