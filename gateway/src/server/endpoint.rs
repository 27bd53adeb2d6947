//! `/graphql`: GraphQL over HTTP by its draft specification, and the door to WebSockets and event streams.

use super::{
    accept::{Media, negotiate},
    envelope::RequestId,
    event_stream, parameters,
    refusal::Refusal,
    router::Running,
    run, socket,
};
use crate::{Caller, message::OperationKind};
use axum::{
    body::Body,
    extract::{Extension, Request, State},
    http::{
        HeaderMap, Method, Response, StatusCode,
        header::{AUTHORIZATION, CONTENT_TYPE},
    },
};
use std::sync::Arc;

pub(super) async fn endpoint(
    State(running): State<Arc<Running>>,
    Extension(id): Extension<RequestId>,
    request: Request,
) -> Response<Body> {
    if socket::is_upgrade(&request) {
        return socket::upgrade(running, id, request).await;
    }
    let Some(media) = negotiate(request.headers()) else {
        let message =
            "Answers come as application/graphql-response+json, application/json or text/event-stream.";
        return Refusal::not_acceptable(message).into_response(Media::Json);
    };
    let answer = answer(running, id, media, request).await;
    answer.unwrap_or_else(|refusal| refusal.into_response(media))
}

async fn answer(
    running: Arc<Running>,
    id: RequestId,
    media: Media,
    request: Request,
) -> Result<Response<Body>, Refusal> {
    let (parts, body) = request.into_parts();
    let server = &running.server;
    let identity = server.authentication.authenticate(authorization(&parts.headers)).await?;
    let message = match parts.method {
        Method::GET => parameters::from_uri(&parts.uri)?,
        Method::POST => parameters::from_body(&parts.headers, body, &server.settings).await?,
        _ => return Err(Refusal::method_not_allowed("GET, POST", "Send a GET or a POST request.")),
    };
    let explain = explain(&running, &parts.headers);
    let caller = Caller { identity, request_id: id.0, explain };
    let prepared = match run::prepare(&running, &message, &caller.request_id).await {
        Ok(prepared) => prepared,
        Err(response) => return Ok(respond(response, media)),
    };
    match prepared.kind {
        OperationKind::Mutation if parts.method == Method::GET => Err(Refusal::method_not_allowed(
            "POST",
            "Mutations are not accepted by GET: send a POST request.",
        )),
        OperationKind::Subscription if media == Media::EventStream => {
            event_stream::subscription(&running, prepared, caller)
        }
        OperationKind::Subscription => Err(Refusal::not_acceptable(
            "A subscription needs Accept: text/event-stream, or a WebSocket (graphql-transport-ws).",
        )),
        OperationKind::Query | OperationKind::Mutation => {
            Ok(respond(run::run(&running, prepared, caller).await, media))
        }
    }
}

/// The header as it came; one that is no text is a token that is none.
pub(super) fn authorization(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION).map(|value| value.to_str().unwrap_or_default())
}

/// Whether the request asks to be explained, and may.
pub(super) fn explain(running: &Running, headers: &HeaderMap) -> bool {
    let header = running.server.settings.explain_header.as_ref();
    header.and_then(|name| headers.get(name)).is_some_and(|value| value == "1" || value == "true")
}

fn respond(response: crate::Response, media: Media) -> Response<Body> {
    let status = match media {
        Media::Response => status(&response),
        // There the body alone tells.
        Media::Json | Media::EventStream => StatusCode::OK,
    };
    let body = match media {
        Media::EventStream => event_stream::single(&response),
        Media::Response | Media::Json => response.body,
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, media.content_type());
    response
}

/// A response with `data` is a success, even if fields failed.
fn status(response: &crate::Response) -> StatusCode {
    match response.code {
        _ if response.executed => StatusCode::OK,
        Some("UNAUTHENTICATED") => StatusCode::UNAUTHORIZED,
        Some("FORBIDDEN") => StatusCode::FORBIDDEN,
        Some("RATE_LIMITED") => StatusCode::TOO_MANY_REQUESTS,
        Some("TIMEOUT") => StatusCode::GATEWAY_TIMEOUT,
        Some("INTERNAL_SERVER_ERROR") => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::BAD_REQUEST,
    }
}
