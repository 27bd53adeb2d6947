//! From the change feed to the cache: what changed, whoever changed it, is no longer served.

use database::{Feed, Platform, feed::Event, tag};
use gateway::cache::Cache;
use std::sync::Arc;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio_util::task::AbortOnDropHandle;

/// Most events whose tags are bumped together.
const BATCH_MAX: usize = 256;

/// Follows the feed until the value is dropped. What is not followed is not served from the cache, nor what was kept
/// before it was followed: an earlier run may have left it in Redis.
pub async fn start(cache: Arc<Cache>, feed: &Feed, platforms: &[Platform]) -> AbortOnDropHandle<()> {
    let events = feed.subscribe();
    for platform in platforms {
        cache.suspend(&tag::platform(*platform));
        if feed.live(*platform) {
            cache.resume(&tag::platform(*platform)).await;
        }
    }
    AbortOnDropHandle::new(tokio::spawn(run(cache, events, platforms.to_vec())))
}

async fn run(cache: Arc<Cache>, mut events: Receiver<Arc<Event>>, platforms: Vec<Platform>) {
    loop {
        match events.recv().await {
            Ok(event) => apply(&cache, event, &mut events).await,
            // Events were lost in between, so that anything may have changed.
            Err(RecvError::Lagged(_)) => {
                let tags: Vec<String> = platforms.iter().map(|platform| tag::platform(*platform)).collect();
                cache.bump(&tags).await;
            }
            Err(RecvError::Closed) => return,
        }
    }
}

/// Applies the event and those that already wait behind it, up to the next that is no change.
async fn apply(cache: &Cache, first: Arc<Event>, events: &mut Receiver<Arc<Event>>) {
    let mut tags = Vec::new();
    let mut next = Some(first);
    for _ in 0..BATCH_MAX {
        let Some(event) = next else { break };
        match &*event {
            Event::Change(change) => tags.extend(change.tags()),
            Event::Lost(platform) => cache.suspend(&tag::platform(*platform)),
            Event::Resync(platform) => {
                cache.bump(&tags).await;
                tags.clear();
                cache.resume(&tag::platform(*platform)).await;
            }
        }
        if tags.len() >= BATCH_MAX {
            break;
        }
        // A lag is told again by the next `recv`.
        next = if events.is_empty() { None } else { events.try_recv().ok() };
    }
    tags.sort_unstable();
    tags.dedup();
    if !tags.is_empty() {
        cache.bump(&tags).await;
    }
}
