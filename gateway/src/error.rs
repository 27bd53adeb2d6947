//! What clients are told when something fails: a message, a code, and for faults of ours the request's id only.

use crate::{limits::Excess, message::Response, operation::Location};
use async_graphql::{PathSegment, ServerError, Value};
use graphql_tools::parser::query::ParseError;
use serde::Serialize;
use serde_json::{Map, Value as Json, json};

/// A fault of ours; clients learn no more than the request's id.
pub(crate) const INTERNAL: &str = "INTERNAL_SERVER_ERROR";
pub(crate) const UNAVAILABLE: &str = "SUBGRAPH_UNAVAILABLE";
pub(crate) const TIMEOUT: &str = "TIMEOUT";
pub(crate) const TOO_LARGE: &str = "OPERATION_TOO_LARGE";
const INTERNAL_MESSAGE: &str = "Internal server error";

/// The codes under which a subgraph may speak to clients: its message is passed on.
const SPEAKING: [&str; 10] = [
    "BAD_USER_INPUT",
    "UNAUTHENTICATED",
    "FORBIDDEN",
    "NOT_FOUND",
    "CONFLICT",
    "RATE_LIMITED",
    TOO_LARGE,
    "PERSISTED_QUERY_NOT_FOUND",
    UNAVAILABLE,
    TIMEOUT,
];

/// Keys of an error's extensions that would show a subgraph's inside.
const PRIVATE_EXTENSIONS: [&str; 3] = ["exception", "stacktrace", "debug"];

/// Why a request is not executed.
#[derive(Debug)]
pub(crate) struct RequestError {
    code: &'static str,
    errors: Vec<(String, Vec<Location>)>,
}

impl RequestError {
    /// The text is no GraphQL.
    pub fn parse(error: &ParseError) -> Self {
        let text = error.to_string();
        let lines: Vec<_> = text.lines().skip(1).map(str::trim).filter(|line| !line.is_empty()).collect();
        let message = format!("Syntax error: {}", lines.join(", "));
        Self { code: "GRAPHQL_PARSE_FAILED", errors: vec![(message, vec![error.0.position])] }
    }

    /// The text does not fit the schema.
    pub fn validation(errors: impl IntoIterator<Item = (String, Vec<Location>)>) -> Self {
        Self { code: "GRAPHQL_VALIDATION_FAILED", errors: errors.into_iter().collect() }
    }

    pub fn input(message: impl Into<String>) -> Self {
        Self::inputs(vec![message.into()])
    }

    pub fn inputs(messages: Vec<String>) -> Self {
        let errors = messages.into_iter().map(|message| (message, Vec::new())).collect();
        Self { code: "BAD_USER_INPUT", errors }
    }

    pub fn too_large(message: String) -> Self {
        Self { code: TOO_LARGE, errors: vec![(message, Vec::new())] }
    }

    /// The operation passes a limit.
    pub fn excess(excess: &Excess) -> Self {
        Self { code: excess.code(), errors: vec![(excess.to_string(), Vec::new())] }
    }

    /// A fault of ours, which the caller of this has logged.
    pub fn internal() -> Self {
        Self { code: INTERNAL, errors: vec![(INTERNAL_MESSAGE.into(), Vec::new())] }
    }

    /// The response to send; `request_id` is told where the fault is ours.
    pub fn into_response(self, request_id: &str) -> Response {
        let code = self.code;
        let errors = self.errors.into_iter().map(|(message, locations)| {
            let mut error = json!({ "message": message });
            if !locations.is_empty() {
                let places = locations.iter().map(|at| json!({ "line": at.line, "column": at.column }));
                error["locations"] = places.collect();
            }
            error["extensions"] = json!({ "code": code });
            if code == INTERNAL {
                error["extensions"]["requestId"] = request_id.into();
            }
            error
        });
        let body = json!({ "errors": errors.collect::<Vec<_>>() });
        Response { body: body.to_string().into(), executed: false, code: Some(code) }
    }
}

/// An error that stands beside data.
#[derive(Debug, Serialize)]
pub(crate) struct ExecutionError {
    pub message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<PathSegment>,
    pub extensions: Map<String, Json>,
}

impl ExecutionError {
    /// A fault of ours at a place of the answer.
    pub fn internal(path: Vec<PathSegment>, request_id: &str) -> Self {
        Self::masked(path, INTERNAL.into(), request_id)
    }

    fn masked(path: Vec<PathSegment>, code: Json, request_id: &str) -> Self {
        let mut extensions = Map::new();
        extensions.insert("code".into(), code);
        extensions.insert("requestId".into(), request_id.into());
        Self { message: INTERNAL_MESSAGE.into(), path, extensions }
    }

    /// A subgraph's error as clients may see it, at the given place of the answer.
    pub fn of_subgraph(error: &ServerError, path: Vec<PathSegment>, request_id: &str) -> Self {
        let extensions = extensions(error);
        let code = extensions.get("code").and_then(Json::as_str);
        match code {
            Some(code) if SPEAKING.contains(&code) => {
                let message = error.message.clone();
                let visible =
                    extensions.into_iter().filter(|(key, _)| !PRIVATE_EXTENSIONS.contains(&key.as_str()));
                Self { message, path, extensions: visible.collect() }
            }
            code => Self::masked(path, code.unwrap_or(INTERNAL).into(), request_id),
        }
    }

    /// Whether it says that the answer as a whole is too large.
    pub fn is_of_size(&self) -> bool {
        self.code() == TOO_LARGE
    }

    /// The code as the transport may need it.
    pub fn code(&self) -> &'static str {
        let code = self.extensions.get("code").and_then(Json::as_str);
        SPEAKING.into_iter().find(|known| code == Some(known)).unwrap_or(INTERNAL)
    }
}

/// Whether nobody has written an error's cause to the log yet: where a subgraph gives a code, it has.
pub(crate) fn is_unlogged(error: &ServerError) -> bool {
    error.extensions.as_ref().and_then(|extensions| extensions.get("code")).is_none()
}

/// An error of the gateway itself in a subgraph's place.
pub(crate) fn fetch_error(code: &'static str, message: &str) -> ServerError {
    let mut error = ServerError::new(message, None);
    error.extensions.get_or_insert_default().set("code", Value::from(code));
    error
}

fn extensions(error: &ServerError) -> Map<String, Json> {
    let Some(extensions) = &error.extensions else { return Map::new() };
    match serde_json::to_value(extensions) {
        Ok(Json::Object(extensions)) => extensions,
        _ => Map::new(),
    }
}
