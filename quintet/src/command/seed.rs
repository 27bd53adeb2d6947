//! `quintet seed`: the demo world.

use crate::{configuration::Configuration, scale, store::Store, terminal};
use anyhow::Result;

/// Puts in what is missing of the demo world. A private server's data are migrated first.
pub async fn run(configuration: &Configuration) -> Result<()> {
    let store = Store::open(configuration).await?;
    prepare(&store).await?;
    for platform in store.platforms.iter().copied() {
        store.seed(platform).await?;
    }
    let platforms = store.platforms.clone();
    store.close().await;
    let members = platforms.iter().flat_map(|platform| migration::demo::members_of(*platform));
    let lines = members
        .map(|member| format!("  {:<14} {:<12} {}\n", member.platform.name(), member.username, member.about));
    let lines: String = lines.collect();
    terminal::print(&format!(
        "The demo world is in; `quintet token --platform PLATFORM --member NAME` lets you act as one of:\n{lines}"
    ))
}

/// Makes a large world of as many thousand members on each platform. A private server's data are migrated first.
pub async fn scale(configuration: &Configuration, thousands: u64, force: bool) -> Result<()> {
    let store = Store::open(configuration).await?;
    prepare(&store).await?;
    let made = scale::make(&store, thousands, force).await;
    store.close().await;
    let scale::Made { rows, took } = made?;
    let milliseconds = u64::try_from(took.as_millis())?.max(1);
    terminal::print(&format!(
        "Made {rows} rows in {}.{:01} s: {} a second. Every ledger agrees with its balances.\n",
        milliseconds / 1000,
        milliseconds % 1000 / 100,
        rows * 1000 / milliseconds
    ))
}

async fn prepare(store: &Store) -> Result<()> {
    for platform in store.platforms.iter().copied() {
        if store.is_private(platform) {
            store.migrate_up(platform).await?;
        }
        store.require_migrated(platform).await?;
    }
    Ok(())
}
