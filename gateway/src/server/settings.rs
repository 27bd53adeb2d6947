//! What may be configured.

use super::Origins;
use axum::http::HeaderName;
use std::time::Duration;

/// How the server behaves, and its limits.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Pages of which origins may call, and open WebSockets.
    pub origins: Origins,
    /// The request header that asks for the plan, statements and cache hits in `extensions`; `None`: nobody may ask.
    pub explain_header: Option<HeaderName>,
    /// Bytes of a request's body, and of a WebSocket message.
    pub body_bytes_max: usize,
    /// How long a body may take to arrive.
    pub body_timeout: Duration,
    /// WebSockets and event streams open at the same time.
    pub streams_max: usize,
    /// Subscriptions of one WebSocket at the same time.
    pub subscriptions_max: usize,
    /// Queries and mutations of one WebSocket at the same time; further messages wait.
    pub concurrent_max: usize,
    /// How long a WebSocket may stay without `connection_init`.
    pub init_timeout: Duration,
    /// How long a client may take to accept a message.
    pub write_timeout: Duration,
    /// The time between two signs of life to an idle client; one that answers none in this time is gone.
    pub keep_alive: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            origins: Origins::default(),
            explain_header: None,
            body_bytes_max: 1024 * 1024,
            body_timeout: Duration::from_secs(10),
            streams_max: 20_000,
            subscriptions_max: 100,
            concurrent_max: 32,
            init_timeout: Duration::from_secs(3),
            write_timeout: Duration::from_secs(10),
            keep_alive: Duration::from_secs(12),
        }
    }
}
