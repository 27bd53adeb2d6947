//! From an HTTP request to a WebSocket.

use super::{
    super::{
        accept::Media,
        endpoint::{authorization, explain},
        envelope::RequestId,
        refusal::Refusal,
        router::Running,
    },
    connection::Connection,
};
use axum::{
    extract::{FromRequestParts, Request, WebSocketUpgrade},
    http::{Method, header::UPGRADE},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

const PROTOCOL: &str = "graphql-transport-ws";
/// The library's own default, 128 KiB a socket, is more than all else that an idle one needs.
const READ_BUFFER_BYTES: usize = 4 * 1024;

pub(in crate::server) fn is_upgrade(request: &Request) -> bool {
    let upgrade = request.headers().get(UPGRADE);
    request.method() == Method::CONNECT
        || upgrade.is_some_and(|protocol| protocol.as_bytes().eq_ignore_ascii_case(b"websocket"))
}

pub(in crate::server) async fn upgrade(running: Arc<Running>, id: RequestId, request: Request) -> Response {
    match open(running, id, request).await {
        Ok(response) => response,
        Err(refusal) => refusal.into_response(Media::Json),
    }
}

async fn open(running: Arc<Running>, id: RequestId, request: Request) -> Result<Response, Refusal> {
    let (mut parts, _) = request.into_parts();
    let server = &running.server;
    if server.shutdown.is_begun() {
        return Err(Refusal::shutting_down());
    }
    if !server.settings.origins.admit(&parts.headers) {
        return Err(Refusal::foreign_origin());
    }
    let permit = running.streams.clone().try_acquire_owned().map_err(|_| Refusal::too_many_streams())?;
    let upgrade = match WebSocketUpgrade::from_request_parts(&mut parts, &()).await {
        Ok(upgrade) => upgrade,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    let header = authorization(&parts.headers).map(str::to_owned);
    let explain = explain(&running, &parts.headers);
    let bytes_max = server.settings.body_bytes_max;
    let tasks = server.shutdown.tasks().clone();
    let upgrade = upgrade
        .protocols([PROTOCOL])
        .read_buffer_size(READ_BUFFER_BYTES)
        .write_buffer_size(0)
        .max_message_size(bytes_max)
        .max_frame_size(bytes_max);
    let span = tracing::Span::current();
    Ok(upgrade.on_upgrade(move |socket| {
        let serving = async move {
            Connection::new(running, socket, id.0, header, explain).serve().await;
            drop(permit);
        };
        tasks.track_future(tracing::Instrument::instrument(serving, span))
    }))
}
