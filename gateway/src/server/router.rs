//! The routes, and a server for them.

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
    serve::ListenerExt,
};
use std::{io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::Semaphore};

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

/// Serves until the shutdown begins, then lets what is under way end, for `grace` at most.
///
/// # Errors
/// The listener fails.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: Shutdown,
    grace: Duration,
) -> io::Result<()> {
    // Without it a small answer waits for the acknowledgement of the one before.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY");
        }
    });
    let begun = shutdown.clone();
    // Routes that the product adds may ask for the client's address.
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service)
        .with_graceful_shutdown(async move { begun.begun().await })
        .into_future();
    let drained = async {
        shutdown.begun().await;
        tokio::time::sleep(grace).await;
    };
    tokio::select! {
        result = serving => result?,
        () = drained => tracing::warn!("connections were cut: they did not end in time"),
    }
    if !shutdown.finished(grace).await {
        tracing::warn!("operations were cut: they did not end in time");
    }
    Ok(())
}
