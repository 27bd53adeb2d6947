//! The protocol's messages, read strictly and written from ready JSON.

use super::{super::parameters, close::Close};
use crate::{Request, Response};
use axum::extract::ws::{Message, Utf8Bytes};
use serde::Deserialize;
use serde_json::{Map, Value, value::RawValue};

/// What a client may say.
#[derive(Debug)]
pub(super) enum ClientMessage {
    Init { payload: Map<String, Value> },
    Ping,
    Pong,
    Subscribe { id: String, request: Request },
    Complete { id: String },
}

impl ClientMessage {
    pub fn parse(text: &str) -> Result<Self, Close> {
        let json = serde_json::from_str(text).map_err(|_| Close::bad_message("A message must be JSON"))?;
        let Value::Object(mut message) = json else {
            return Err(Close::bad_message("A message must be a JSON object"));
        };
        let Some(Value::String(kind)) = message.remove("type") else {
            return Err(Close::bad_message("A message must have a \"type\""));
        };
        match kind.as_str() {
            "connection_init" => Ok(ClientMessage::Init { payload: payload(&mut message)? }),
            "ping" => payload(&mut message).map(|_| ClientMessage::Ping),
            "pong" => payload(&mut message).map(|_| ClientMessage::Pong),
            "subscribe" => Ok(ClientMessage::Subscribe { id: id(&mut message)?, request: request(message)? }),
            "complete" => Ok(ClientMessage::Complete { id: id(&mut message)? }),
            _ => Err(Close::bad_message("A message of an unknown type")),
        }
    }
}

fn payload(message: &mut Map<String, Value>) -> Result<Map<String, Value>, Close> {
    match message.remove("payload") {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(payload)) => Ok(payload),
        Some(_) => Err(Close::bad_message("A \"payload\" must be an object")),
    }
}

fn id(message: &mut Map<String, Value>) -> Result<String, Close> {
    match message.remove("id") {
        Some(Value::String(id)) if !id.is_empty() => Ok(id),
        _ => Err(Close::bad_message("The message must have an \"id\"")),
    }
}

fn request(mut message: Map<String, Value>) -> Result<Request, Close> {
    let Some(Value::Object(payload)) = message.remove("payload") else {
        return Err(Close::bad_message("\"subscribe\" must have a \"payload\""));
    };
    parameters::from_object(payload).map_err(Close::bad_message)
}

pub(super) fn acknowledgement() -> Message {
    Message::Text(Utf8Bytes::from_static(r#"{"type":"connection_ack"}"#))
}

pub(super) fn pong() -> Message {
    Message::Text(Utf8Bytes::from_static(r#"{"type":"pong"}"#))
}

/// A result of an operation; for one that did not begin to execute, its errors, which end it.
pub(super) fn result(id: &str, response: &Response) -> Message {
    let id = Value::from(id);
    let body = String::from_utf8_lossy(&response.body);
    let message = if response.executed {
        format!(r#"{{"id":{id},"type":"next","payload":{body}}}"#)
    } else {
        format!(r#"{{"id":{id},"type":"error","payload":{}}}"#, errors(&body))
    };
    Message::Text(message.into())
}

pub(super) fn complete(id: &str) -> Message {
    Message::Text(format!(r#"{{"id":{},"type":"complete"}}"#, Value::from(id)).into())
}

/// The list of errors of a response.
fn errors(body: &str) -> &str {
    #[derive(Deserialize)]
    struct Errors<'a> {
        #[serde(borrow)]
        errors: &'a RawValue,
    }
    match serde_json::from_str::<Errors<'_>>(body) {
        Ok(body) => body.errors.get(),
        Err(_) => r#"[{"message":"Internal server error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]"#,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Bytes;

    #[test]
    fn what_is_no_message_closes_with_4400() {
        for text in [
            "",
            "no json",
            "[]",
            "7",
            "{}",
            r#"{"type":7}"#,
            r#"{"type":"start"}"#,
            r#"{"type":"next","id":"1"}"#,
            r#"{"type":"connection_init","payload":"x"}"#,
            r#"{"type":"ping","payload":[]}"#,
            r#"{"type":"complete"}"#,
            r#"{"type":"subscribe","payload":{"query":"{a}"}}"#,
            r#"{"type":"subscribe","id":"","payload":{"query":"{a}"}}"#,
            r#"{"type":"subscribe","id":7,"payload":{"query":"{a}"}}"#,
            r#"{"type":"subscribe","id":"1"}"#,
            r#"{"type":"subscribe","id":"1","payload":{}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{a}","variables":"x"}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{a}","operationName":1}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{a}","extensions":[]}}"#,
        ] {
            assert_eq!(ClientMessage::parse(text).unwrap_err().code, 4400, "{text}");
        }
    }

    #[test]
    fn nulls_stand_for_what_is_optional() {
        let text = r#"{"type":"subscribe","id":"1","payload":
            {"query":"{a}","operationName":null,"variables":null,"extensions":null}}"#;
        let Ok(ClientMessage::Subscribe { id, request }) = ClientMessage::parse(text) else { panic!() };
        assert_eq!((id.as_str(), request.query.as_str()), ("1", "{a}"));
        assert!(matches!(
            ClientMessage::parse(r#"{"type":"connection_init","payload":null}"#),
            Ok(ClientMessage::Init { .. })
        ));
    }

    #[test]
    fn ids_are_written_as_json_and_errors_as_a_list() {
        let text = |body: &str, executed| {
            let response = Response { body: Bytes::copy_from_slice(body.as_bytes()), executed, code: None };
            result("a\"b", &response).into_text().unwrap().to_string()
        };
        assert_eq!(text(r#"{"data":1}"#, true), r#"{"id":"a\"b","type":"next","payload":{"data":1}}"#);
        assert_eq!(text(r#"{"errors":[{}]}"#, false), r#"{"id":"a\"b","type":"error","payload":[{}]}"#);
    }
}
