//! For load balancers: does the process live, and can it answer.

use super::router::Running;
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use futures::future::BoxFuture;
use serde_json::json;
use std::{sync::Arc, time::Duration};

/// Whether all that answers need is there; the error says what is missing.
pub type Ready = Arc<dyn Fn() -> BoxFuture<'static, Result<(), String>> + Send + Sync>;

/// After this time a server that cannot say is not ready.
const READY_TIMEOUT: Duration = Duration::from_secs(2);

pub(super) async fn live() -> Response {
    Json(json!({ "status": "live" })).into_response()
}

pub(super) async fn ready(State(running): State<Arc<Running>>) -> Response {
    let server = &running.server;
    let verdict = if server.shutdown.is_begun() {
        Err("the server is shutting down".to_owned())
    } else {
        let answer = tokio::time::timeout(READY_TIMEOUT, (server.ready)()).await;
        answer.unwrap_or_else(|_| Err("the check takes too long".to_owned()))
    };
    match verdict {
        Ok(()) => Json(json!({ "status": "ready" })).into_response(),
        Err(reason) => {
            let body = Json(json!({ "status": "unready", "reason": reason }));
            (StatusCode::SERVICE_UNAVAILABLE, body).into_response()
        }
    }
}
