//! The readers of all databases as one feed.

use super::{connection::Source, event::Event, reader};
use crate::{Database, InvalidUrl, Platform};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::{sync::broadcast, task::JoinSet};
use tokio_util::sync::CancellationToken;

/// Events that a receiver may be behind. One further behind is told so, and has to read anew what it follows.
const EVENTS_MAX: usize = 16_384;

/// What changes in the databases, whoever changes it, in the order of commits in each database.
///
/// Reads the publications `quintet_<platform>` by logical decoding, one reader for platforms that share a database.
/// The reader is not bound by row level security: who may be told what is for the receivers to decide. Dropped, it
/// stops.
pub struct Feed {
    shared: Arc<Shared>,
    stop: CancellationToken,
    readers: JoinSet<()>,
}

/// What the readers tell.
pub(super) struct Shared {
    events: broadcast::Sender<Arc<Event>>,
    platforms: BTreeMap<Platform, Status>,
}

#[derive(Default)]
struct Status {
    live: AtomicBool,
    lag_us: AtomicU64,
    problem: Mutex<Option<String>>,
}

impl Feed {
    /// Starts following the databases. A database that is down, or does not permit it, is tried again and again.
    pub fn start(database: &Database) -> Result<Feed, InvalidUrl> {
        let (events, _) = broadcast::channel(EVENTS_MAX);
        let platforms = Platform::ALL.into_iter().map(|platform| (platform, Status::default())).collect();
        let shared = Arc::new(Shared { events, platforms });
        let stop = CancellationToken::new();
        let mut readers = JoinSet::new();
        for source in Source::all(database.settings())? {
            readers.spawn(reader::run(source, Arc::clone(&shared), stop.clone()));
        }
        Ok(Feed { shared, stop, readers })
    }

    /// The events from now on. A receiver that lags (`RecvError::Lagged`) must take it as a `Resync` of every
    /// platform.
    pub fn subscribe(&self) -> broadcast::Receiver<Arc<Event>> {
        self.shared.events.subscribe()
    }

    /// Whether changes of the platform are told at the moment.
    pub fn live(&self, platform: Platform) -> bool {
        self.shared.platforms[&platform].live.load(Ordering::Acquire)
    }

    /// Why changes of the platform are not told, for operators. None: they are, or it has not been tried yet.
    pub fn problem(&self, platform: Platform) -> Option<String> {
        self.shared.problem(platform).clone()
    }

    /// How long the platform's database's latest change took from its commit to the feed.
    pub fn lag(&self, platform: Platform) -> Duration {
        Duration::from_micros(self.shared.platforms[&platform].lag_us.load(Ordering::Relaxed))
    }

    /// Stops following, and waits until the servers have been told.
    pub async fn stop(mut self) {
        self.stop.cancel();
        while self.readers.join_next().await.is_some() {}
    }
}

impl Shared {
    pub(super) fn tell(&self, event: Event) {
        // Fails where nobody listens.
        let _ = self.events.send(Arc::new(event));
    }

    pub(super) fn set_live(&self, platform: Platform, live: bool) {
        self.platforms[&platform].live.store(live, Ordering::Release);
        if live {
            *self.problem(platform) = None;
        }
    }

    /// Logs a problem when it is new. The attempts that end in the same one are not told again.
    pub(super) fn set_problem(&self, platform: Platform, problem: &str) {
        let mut known = self.problem(platform);
        if known.as_deref() != Some(problem) {
            tracing::warn!(%platform, problem, "the change feed is not live");
            *known = Some(problem.to_owned());
        }
    }

    fn problem(&self, platform: Platform) -> MutexGuard<'_, Option<String>> {
        self.platforms[&platform].problem.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn set_lag(&self, platforms: &[Platform], lag: Duration) {
        let lag_us = u64::try_from(lag.as_micros()).unwrap_or(u64::MAX);
        for platform in platforms {
            self.platforms[platform].lag_us.store(lag_us, Ordering::Relaxed);
        }
    }
}
