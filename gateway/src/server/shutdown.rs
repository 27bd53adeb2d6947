//! Going down without losing what is under way.

use std::time::Duration;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// The server's end: begun once, seen by all. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Shutdown {
    begun: CancellationToken,
    tasks: TaskTracker,
}

impl Shutdown {
    /// Asks everything to come to its end: no new connections, operations or subscriptions.
    pub fn begin(&self) {
        self.begun.cancel();
        self.tasks.close();
    }

    /// Waits until the end is asked for.
    pub async fn begun(&self) {
        self.begun.cancelled().await;
    }

    /// Whether the end is asked for.
    pub fn is_begun(&self) -> bool {
        self.begun.is_cancelled()
    }

    /// Waits for mutations and WebSockets to end, but no longer than `grace`. Gives whether all ended.
    pub async fn finished(&self, grace: Duration) -> bool {
        tokio::time::timeout(grace, self.tasks.wait()).await.is_ok()
    }

    pub(super) fn tasks(&self) -> &TaskTracker {
        &self.tasks
    }
}
