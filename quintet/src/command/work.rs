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

/// Does all that is due on every platform, and says what. A platform or part that fails holds up no other.
pub async fn run(configuration: &Configuration) -> Result<()> {
    let store = Store::open(configuration).await?;
    let turns = join_all(store.platforms.iter().map(|platform| once(&store, *platform))).await;
    let mut failing = Vec::new();
    for (platform, turn) in store.platforms.iter().copied().zip(turns) {
        terminal::print(&format!("{platform}: {}\n", said(&turn)))?;
        let Turn::Ended { failed, .. } = turn else { continue };
        for (part, problem) in &failed {
            work::tell(platform, part, problem);
        }
        if !failed.is_empty() {
            failing.push(platform.name());
        }
    }
    store.close().await;
    if !failing.is_empty() {
        bail!("the work of {} was not done, or only in part", failing.join(", "));
    }
    Ok(())
}

async fn once(store: &Store, platform: Platform) -> Turn {
    let turn = async {
        store.require_migrated(platform).await?;
        work::turn(&store.database, platform).await
    };
    turn.await.unwrap_or_else(|error| Turn::failed(&error))
}

fn said(turn: &Turn) -> String {
    let Turn::Ended { done, failed } = turn else { return "another process is at it".to_owned() };
    if done.is_empty() && failed.is_empty() {
        return "nothing is due".to_owned();
    }
    let done = done.iter().map(|(part, portions)| match portions {
        1 => part.clone(),
        more => format!("{part} ({more} portions)"),
    });
    let failed = failed.keys().map(|part| format!("{part} failed"));
    done.chain(failed).collect::<Vec<_>>().join(", ")
}
