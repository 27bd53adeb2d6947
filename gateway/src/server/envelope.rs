//! What every request goes through: its id, its span in the log, and the rules for pages of other origins.

use super::router::Running;
use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue,
        header::{CACHE_CONTROL, ORIGIN},
    },
    middleware::Next,
    response::Response,
};
use std::{sync::Arc, time::Instant};
use tracing::Instrument;

/// Names a request in answers and logs.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// Characters of an id that is taken from the client.
const REQUEST_ID_MAX: usize = 128;

/// The request's id: the client's own, or a new one.
#[derive(Clone, Debug)]
pub(super) struct RequestId(pub Arc<str>);

pub(super) async fn envelope(
    State(running): State<Arc<Running>>,
    mut request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let origins = &running.server.settings.origins;
    let id = request_id(request.headers());
    let span = tracing::error_span!("request", id = &*id.0);
    let origin = request.headers().get(ORIGIN).cloned();
    let admitted = origins.admit(request.headers());
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    request.extensions_mut().insert(id.clone());
    let mut response = match origins.preflight(&method, request.headers()) {
        Some(response) => response,
        None => next.run(request).instrument(span.clone()).await,
    };
    let status = response.status().as_u16();
    let elapsed = began.elapsed();
    span.in_scope(|| tracing::debug!(%method, path, status, ?elapsed, "answered"));
    let headers = response.headers_mut();
    origins.mark(origin, admitted, headers);
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Ok(id) = HeaderValue::from_str(&id.0) {
        headers.insert(REQUEST_ID, id);
    }
    response
}

fn request_id(headers: &HeaderMap) -> RequestId {
    let given = headers.get(REQUEST_ID).and_then(|id| id.to_str().ok());
    match given.filter(|id| is_well_formed(id)) {
        Some(id) => RequestId(id.into()),
        None => RequestId(uuid::Uuid::new_v4().simple().to_string().into()),
    }
}

/// It is written to logs as it is, so it must have nothing that could fake a line.
fn is_well_formed(id: &str) -> bool {
    (1..=REQUEST_ID_MAX).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:/".contains(&byte))
}
