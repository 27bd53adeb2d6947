//! Requests that are refused before there is an operation, as GraphQL errors with the right status.

use super::accept::Media;
use crate::auth::AuthenticationError;
use axum::{
    body::{Body, Bytes},
    http::{
        HeaderName, HeaderValue, Response, StatusCode,
        header::{ALLOW, CONTENT_TYPE, WWW_AUTHENTICATE},
    },
};
use serde_json::json;
use std::borrow::Cow;

/// Why a request is refused, and the status that says so in every media type.
#[derive(Debug)]
pub(super) struct Refusal {
    pub status: StatusCode,
    code: &'static str,
    message: Cow<'static, str>,
    header: Option<(HeaderName, HeaderValue)>,
}

impl Refusal {
    /// The request is no GraphQL request.
    pub fn malformed(message: impl Into<Cow<'static, str>>) -> Self {
        Refusal {
            status: StatusCode::BAD_REQUEST,
            code: "BAD_USER_INPUT",
            message: message.into(),
            header: None,
        }
    }

    pub fn method_not_allowed(allowed: &'static str, message: &'static str) -> Self {
        let header = Some((ALLOW, HeaderValue::from_static(allowed)));
        Refusal { status: StatusCode::METHOD_NOT_ALLOWED, header, ..Refusal::malformed(message) }
    }

    pub fn not_acceptable(message: &'static str) -> Self {
        Refusal { status: StatusCode::NOT_ACCEPTABLE, ..Refusal::malformed(message) }
    }

    pub fn unsupported_media_type(message: &'static str) -> Self {
        Refusal { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..Refusal::malformed(message) }
    }

    pub fn body_too_large(bytes_max: usize) -> Self {
        let message = format!("The request is too large: at most {bytes_max} bytes (limit body_bytes_max).");
        Refusal {
            status: StatusCode::PAYLOAD_TOO_LARGE,
            code: "OPERATION_TOO_LARGE",
            ..Refusal::malformed(message)
        }
    }

    pub fn body_too_slow() -> Self {
        let message = "The request's body did not arrive in time (limit body_timeout).";
        Refusal { status: StatusCode::REQUEST_TIMEOUT, code: "TIMEOUT", ..Refusal::malformed(message) }
    }

    pub fn foreign_origin() -> Self {
        let message = "Pages of this origin may not open a WebSocket here.";
        Refusal { status: StatusCode::FORBIDDEN, code: "FORBIDDEN", ..Refusal::malformed(message) }
    }

    pub fn too_many_streams() -> Self {
        let message = "The server has as many subscriptions as it can hold (limit streams_max).";
        Refusal {
            status: StatusCode::SERVICE_UNAVAILABLE,
            code: "RATE_LIMITED",
            ..Refusal::malformed(message)
        }
    }

    pub fn shutting_down() -> Self {
        let message = "The server is shutting down.";
        Refusal {
            status: StatusCode::SERVICE_UNAVAILABLE,
            code: "SERVICE_UNAVAILABLE",
            ..Refusal::malformed(message)
        }
    }

    /// The response. Event streams begin only with an operation, so refusals come as JSON there.
    pub fn into_response(self, media: Media) -> Response<Body> {
        let media = if media == Media::EventStream { Media::Response } else { media };
        let mut response = Response::new(Body::from(error_body(self.code, &self.message, None)));
        *response.status_mut() = self.status;
        response.headers_mut().insert(CONTENT_TYPE, media.content_type());
        if let Some((name, value)) = self.header {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

impl From<AuthenticationError> for Refusal {
    fn from(error: AuthenticationError) -> Self {
        let refusal = Refusal::malformed(error.to_string());
        if error == AuthenticationError::Unavailable {
            let status = StatusCode::SERVICE_UNAVAILABLE;
            return Refusal { status, code: "SERVICE_UNAVAILABLE", ..refusal };
        }
        let header = Some((WWW_AUTHENTICATE, HeaderValue::from_static("Bearer error=\"invalid_token\"")));
        Refusal { status: StatusCode::UNAUTHORIZED, code: "UNAUTHENTICATED", header, ..refusal }
    }
}

/// A response of one request error.
pub(super) fn request_error(code: &'static str, message: &str, request_id: Option<&str>) -> crate::Response {
    crate::Response { body: error_body(code, message, request_id), executed: false, code: Some(code) }
}

fn error_body(code: &str, message: &str, request_id: Option<&str>) -> Bytes {
    let mut extensions = json!({ "code": code });
    if let Some(id) = request_id {
        extensions["requestId"] = id.into();
    }
    json!({ "errors": [{ "message": message, "extensions": extensions }] }).to_string().into()
}
