//! `quintet work --once`: what time brings about.

use crate::{
    configuration::Configuration,
    store::Store,
    terminal,
    work::{self, Turn},
};
use anyhow::{Result, bail};
use database::Platform;
use futures::future::join_all;

/// Does all that is due on every platform, and says what. One that fails holds up no other.
pub async fn run(configuration: &Configuration) -> Result<()> {
    let store = Store::open(configuration).await?;
    let outcomes = join_all(store.platforms.iter().map(|platform| once(&store, *platform))).await;
    let mut failed = Vec::new();
    for (platform, outcome) in store.platforms.iter().zip(outcomes) {
        match outcome {
            Ok(turn) => terminal::print(&format!("{platform}: {}\n", said(turn)))?,
            Err(error) => {
                terminal::print(&format!("{platform}: failed, {error:#}\n"))?;
                failed.push(platform.name());
            }
        }
    }
    store.close().await;
    if !failed.is_empty() {
        bail!("the work of {} was not done", failed.join(", "));
    }
    Ok(())
}

async fn once(store: &Store, platform: Platform) -> Result<Turn> {
    store.require_migrated(platform).await?;
    work::turn(&store.database, platform).await
}

fn said(turn: Turn) -> String {
    match turn {
        Turn::Taken => "another process is at it".to_owned(),
        Turn::Done(names) if names.is_empty() => "nothing is due".to_owned(),
        Turn::Done(names) => {
            let names = names.into_iter().map(|(name, portions)| match portions {
                1 => name,
                more => format!("{name} ({more} portions)"),
            });
            names.collect::<Vec<_>>().join(", ")
        }
    }
}
