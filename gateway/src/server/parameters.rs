//! A GraphQL request out of an HTTP request: the query string of a GET, the body of a POST.

use super::{Settings, accept::is_utf8, refusal::Refusal};
use crate::Request;
use axum::{
    body::{Body, Bytes},
    extract::Query,
    http::{
        HeaderMap, Uri,
        header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE},
    },
};
use bytes::BytesMut;
use futures::StreamExt;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Bytes of a body that is too large that are read and thrown away.
const DISCARDED_BYTES_MAX: usize = 32 * 1024 * 1024;

/// The request in the query string.
pub(super) fn from_uri(uri: &Uri) -> Result<Request, Refusal> {
    let Query(text) = Query::<QueryString>::try_from_uri(uri)
        .map_err(|_| Refusal::malformed("The URL's query string cannot be read."))?;
    let mut object = Map::new();
    for (name, value) in [("query", text.query), ("operationName", text.operation_name)] {
        // An empty name of an operation means none.
        if let Some(value) = value.filter(|value| name == "query" || !value.is_empty()) {
            object.insert(name.to_owned(), Value::String(value));
        }
    }
    for (name, value) in [("variables", text.variables), ("extensions", text.extensions)] {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            let value = serde_json::from_str(&value)
                .map_err(|error| Refusal::malformed(format!("\"{name}\" is not JSON: {error}")))?;
            object.insert(name.to_owned(), value);
        }
    }
    from_object(object).map_err(Refusal::malformed)
}

#[derive(Deserialize)]
struct QueryString {
    query: Option<String>,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

/// The request in a body of `application/json`. Other types are refused: browsers send forms and plain text to
/// foreign servers without asking.
pub(super) async fn from_body(
    headers: &HeaderMap,
    body: Body,
    settings: &Settings,
) -> Result<Request, Refusal> {
    check_type(headers)?;
    let body = tokio::time::timeout(settings.body_timeout, read(headers, body, settings.body_bytes_max));
    let body = body.await.map_err(|_| Refusal::body_too_slow())??;
    if body.is_empty() {
        return Err(Refusal::malformed("The request has no body."));
    }
    let json = serde_json::from_slice(&body)
        .map_err(|error| Refusal::malformed(format!("The body is not JSON: {error}")))?;
    match json {
        Value::Object(object) => from_object(object).map_err(Refusal::malformed),
        Value::Array(_) => Err(Refusal::malformed("Batches are not accepted: send one operation a request.")),
        _ => Err(Refusal::malformed("The body must be a JSON object.")),
    }
}

/// The request in a JSON object, for every transport. The error is a sentence.
pub(super) fn from_object(mut object: Map<String, Value>) -> Result<Request, &'static str> {
    let query = match object.remove("query") {
        Some(Value::String(query)) => query,
        None | Some(Value::Null) => return Err("\"query\" is missing."),
        Some(_) => return Err("\"query\" must be a string."),
    };
    let operation_name = match object.remove("operationName") {
        None | Some(Value::Null) => None,
        Some(Value::String(name)) => Some(name),
        Some(_) => return Err("\"operationName\" must be a string or null."),
    };
    let variables = map(object.remove("variables")).ok_or("\"variables\" must be an object or null.")?;
    let extensions = map(object.remove("extensions")).ok_or("\"extensions\" must be an object or null.")?;
    Ok(Request { query, operation_name, variables, extensions })
}

fn map(value: Option<Value>) -> Option<Map<String, Value>> {
    match value {
        None | Some(Value::Null) => Some(Map::new()),
        Some(Value::Object(map)) => Some(map),
        Some(_) => None,
    }
}

fn check_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = content_type.split(';').map(str::trim);
    let is_json = parts.next().is_some_and(|media| media.eq_ignore_ascii_case("application/json"));
    let is_text = parts
        .filter_map(|parameter| parameter.split_once('='))
        .all(|(name, value)| !name.trim().eq_ignore_ascii_case("charset") || is_utf8(value.trim()));
    if !is_json || !is_text {
        return Err(Refusal::unsupported_media_type("Content-Type must be application/json, in UTF-8."));
    }
    if headers.get(CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity") {
        return Err(Refusal::unsupported_media_type("Compressed bodies are not accepted."));
    }
    Ok(())
}

/// A body that is too large is read on for a while, to no end: many clients see an answer only after they have sent
/// all of their request.
async fn read(headers: &HeaderMap, body: Body, bytes_max: usize) -> Result<Bytes, Refusal> {
    let stated = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if stated.is_some_and(|length| length > DISCARDED_BYTES_MAX) {
        return Err(Refusal::body_too_large(bytes_max));
    }
    let mut bytes = BytesMut::with_capacity(stated.unwrap_or_default().min(bytes_max));
    let mut length = 0;
    let mut chunks = body.into_data_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| Refusal::malformed("The body broke off."))?;
        length += chunk.len();
        if length > DISCARDED_BYTES_MAX {
            break;
        }
        if length <= bytes_max {
            bytes.extend_from_slice(&chunk);
        }
    }
    if length > bytes_max { Err(Refusal::body_too_large(bytes_max)) } else { Ok(bytes.freeze()) }
}
