//! `quintet seed`: the demo world.

use crate::{configuration::Configuration, store::Store};
use anyhow::Result;

/// Migrates where needed, then puts in what is missing of the demo world.
pub async fn run(configuration: &Configuration) -> Result<()> {
    let store = Store::open(configuration).await?;
    for platform in &store.platforms {
        if store.is_private() {
            store.migrate_up(*platform).await?;
        }
        store.seed(*platform).await?;
    }
    println!("The demo world is in; `quintet token --platform oros --member NAME` lets you act as one of:");
    for member in migration::demo::MEMBERS {
        println!("  {:<14} {:<12} {}", member.platform.name(), member.username, member.about);
    }
    store.close().await;
    Ok(())
}
