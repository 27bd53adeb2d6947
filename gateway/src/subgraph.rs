//! What a subgraph is to the gateway. Two implementations: `Local` runs an async-graphql schema in the same process,
//! `Remote` speaks GraphQL over HTTP.

use async_graphql::{Name, ServerError, Value};
use futures::{future::BoxFuture, stream::BoxStream};
use indexmap::IndexMap;
use std::{any::Any, sync::Arc};

/// What the product keeps for one request (or one event of a subscription) and shares among its local fetches.
pub type Scope = Arc<dyn Any + Send + Sync>;

/// One operation of a plan, sent to one subgraph.
pub struct Fetch {
    pub operation: Arc<Operation>,
    pub variables: IndexMap<Name, Value>,
    pub caller: crate::Caller,
    pub scope: Scope,
    /// Whether the answer shall carry its footprint (what it read, what it wrote).
    pub footprint: bool,
}

/// A subgraph operation of a plan: text, and the parsed document for local subgraphs.
pub struct Operation {
    pub text: String,
    pub document: async_graphql::parser::types::ExecutableDocument,
    pub hash: u64,
}

/// A subgraph's answer.
pub struct Fetched {
    pub data: Value,
    pub errors: Vec<ServerError>,
    /// Tags of what the answer depends on; `None` where the subgraph does not say.
    pub reads: Option<Vec<String>>,
    /// Tags of what the operation changed.
    pub writes: Vec<String>,
}

pub trait Subgraph: Send + Sync {
    /// The subgraph's schema in SDL, with federation directives.
    fn sdl(&self) -> &str;
    fn execute(&self, fetch: Fetch) -> BoxFuture<'_, Fetched>;
    fn subscribe(&self, fetch: Fetch) -> BoxStream<'static, Fetched>;
}
