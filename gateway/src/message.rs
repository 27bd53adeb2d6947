//! What comes in and what goes out, whatever the transport.

use crate::{
    operation::{Coerced, Document, Shape},
    plan::Plan,
};
use bytes::Bytes;
use serde_json::{Map, Value};
use std::sync::Arc;

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

impl OperationKind {
    /// The keyword of the language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Mutation => "mutation",
            Self::Subscription => "subscription",
        }
    }
}

/// A request that parsed, validated and planned; ready to run any number of times.
#[derive(Clone)]
pub struct Prepared {
    pub kind: OperationKind,
    pub(crate) planned: Arc<Planned>,
    pub(crate) variables: Arc<Coerced>,
}

/// A plan and the shape of its answer; both hold for one outcome of the operation's conditions.
pub(crate) struct Planned {
    pub plan: Plan,
    pub shape: Shape,
    /// What was planned: another document may have the same hash.
    pub document: Arc<Document>,
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
