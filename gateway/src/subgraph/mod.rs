//! What a subgraph is to the gateway. Two implementations: `Local` runs an async-graphql schema in the same process,
//! `Remote` speaks GraphQL over HTTP.

mod local;
mod remote;

pub use local::Local;
pub use remote::{Remote, RemoteLimits};

use crate::Caller;
use async_graphql::{Name, ServerError, Value, parser::types::ExecutableDocument};
use futures::{future::BoxFuture, stream::BoxStream};
use indexmap::IndexMap;
use std::{any::Any, sync::Arc};

/// What the product keeps for one request (or one event of a subscription) and shares among its local fetches.
pub type Scope = Arc<dyn Any + Send + Sync>;

/// A service that answers a part of the graph.
pub trait Subgraph: Send + Sync {
    /// The subgraph's schema in SDL, with federation directives.
    fn sdl(&self) -> &str;

    /// Runs a query or a mutation. Failures are among the answer's errors.
    fn execute(&self, fetch: Fetch) -> BoxFuture<'_, Fetched>;

    /// Runs a subscription: one answer for each event.
    fn subscribe(&self, fetch: Fetch) -> BoxStream<'static, Fetched>;
}

/// One operation of a plan, sent to one subgraph.
pub struct Fetch {
    pub operation: Arc<Operation>,
    pub variables: IndexMap<Name, Value>,
    pub caller: Caller,
    pub scope: Scope,
    /// Whether the answer shall carry its footprint (what it read, what it wrote).
    pub footprint: bool,
}

/// A subgraph operation of a plan: text, and the parsed document for local subgraphs.
pub struct Operation {
    pub text: String,
    pub document: ExecutableDocument,
    pub hash: u64,
}

/// A subgraph's answer.
#[derive(Default)]
pub struct Fetched {
    pub data: Value,
    pub errors: Vec<ServerError>,
    /// Tags of what the answer depends on; `None` where the subgraph does not say.
    pub reads: Option<Vec<String>>,
    /// Tags of what the operation changed.
    pub writes: Vec<String>,
}

/// The key of a request's and an answer's extensions under which footprints travel.
const FOOTPRINT: &str = "footprint";

/// Reads the footprint that an answer carries.
fn footprint(extension: Option<Value>) -> (Option<Vec<String>>, Vec<String>) {
    let Some(Value::Object(mut footprint)) = extension else { return (None, Vec::new()) };
    let mut tags = |key: &str| match footprint.swap_remove(key) {
        Some(Value::List(tags)) => Some(tags.into_iter().filter_map(text).collect()),
        _ => None,
    };
    (tags("reads"), tags("writes").unwrap_or_default())
}

fn text(tag: Value) -> Option<String> {
    match tag {
        Value::String(tag) => Some(tag),
        _ => None,
    }
}
