//! `quintet seed`: the demo world.

use crate::{configuration::Configuration, store::Store, terminal};
use anyhow::Result;

/// Puts in what is missing of the demo world. A private server's data are migrated first.
pub async fn run(configuration: &Configuration) -> Result<()> {
    let store = Store::open(configuration).await?;
    for platform in store.platforms.iter().copied() {
        if store.is_private(platform) {
            store.migrate_up(platform).await?;
        }
        store.require_migrated(platform).await?;
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
