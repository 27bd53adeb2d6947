//! What comes in and what goes out, whatever the transport.

use bytes::Bytes;
use serde_json::{Map, Value};

/// A GraphQL request.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub query: String,
    pub operation_name: Option<String>,
    pub variables: Map<String, Value>,
    pub extensions: Map<String, Value>,
}

/// The kind of the operation that a request names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    Query,
    Mutation,
    Subscription,
}

/// A request that parsed, validated and planned; ready to run any number of times.
#[derive(Clone)]
pub struct Prepared {
    pub kind: OperationKind,
    // and the plan, the coerced variables, the projection
}

/// A GraphQL response, as the bytes of its JSON.
#[derive(Clone, Debug)]
pub struct Response {
    pub body: Bytes,
    /// Whether execution began: if not, the response is a request error and has no `data`.
    pub executed: bool,
    /// `extensions.code` of the first error, if any.
    pub code: Option<&'static str>,
}
