//! The routes.

use super::{
    Ready, Settings, Shutdown,
    endpoint::endpoint,
    envelope::envelope,
    health::{live, ready},
    page::{Asset, page},
};
use crate::{Gateway, auth::Authentication};
use axum::{
    Router, middleware,
    routing::{any, get},
};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// All that the routes need.
pub struct Server {
    pub gateway: Gateway,
    pub authentication: Authentication,
    pub settings: Settings,
    /// Asked by `/health/ready`.
    pub ready: Ready,
    /// The page at `/` and its files; empty: a page that says so.
    pub page: &'static [Asset],
    pub shutdown: Shutdown,
}

/// A server that is running.
pub(super) struct Running {
    pub server: Server,
    /// A permit for each open WebSocket and event stream.
    pub streams: Arc<Semaphore>,
}

/// `/graphql` (POST, GET, WebSocket, server-sent events), `/health/live`, `/health/ready`, and the page at `/`.
pub fn router(server: Server) -> Router {
    let streams = Arc::new(Semaphore::new(server.settings.streams_max));
    let running = Arc::new(Running { server, streams });
    Router::new()
        .route("/graphql", any(endpoint))
        .route("/health/live", get(live))
        .route("/health/ready", get(ready))
        .fallback(page)
        .layer(middleware::from_fn_with_state(running.clone(), envelope))
        .with_state(running)
}
