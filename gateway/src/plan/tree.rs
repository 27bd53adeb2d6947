//! A plan: a tree of steps, each of which fetches from subgraphs side by side.

use crate::{subgraph::Operation, supergraph::Policy};
use async_graphql::Name;
use std::sync::Arc;

/// How to answer an operation.
pub(crate) struct Plan {
    /// For subscriptions: the stream of events, each of which is the root data for `root`.
    pub events: Option<Fetch>,
    /// `None`: no subgraph has anything to answer.
    pub root: Option<Node>,
    /// For people.
    pub text: String,
}

impl Plan {
    /// The plan of an operation that the gateway answers alone.
    pub fn empty() -> Self {
        Self { events: None, root: None, text: "QueryPlan {}\n".into() }
    }
}

/// A part of a plan.
pub(crate) enum Node {
    Sequence(Vec<Node>),
    Parallel(Vec<Node>),
    /// Fetches that run side by side and look into the cache together.
    Step(Vec<Fetch>),
}

/// One request to a subgraph.
pub(crate) struct Fetch {
    /// The subgraph's name in the supergraph.
    pub subgraph: Arc<str>,
    pub operation: Arc<Operation>,
    /// The client's variables that the operation uses.
    pub variables: Vec<Name>,
    pub target: Target,
    pub is_mutation: bool,
    /// Whether and how long the answer may be kept.
    pub policy: Option<Policy>,
}

/// Where the answer belongs.
pub(crate) enum Target {
    /// A root type: the whole answer at the root, or at every object of a path (a root type inside the answer).
    Root { path: Path, output: Vec<Rewrite> },
    /// Entities, by the objects that they complete.
    Entities(Vec<Batch>),
}

/// One `_entities` field of a fetch.
pub(crate) struct Batch {
    /// The key of the field in the subgraph's answer.
    pub alias: Name,
    /// The variable that takes the representations.
    pub variable: Name,
    /// Where the objects stand that it completes.
    pub paths: Vec<Path>,
    /// What a representation consists of.
    pub requires: Vec<Required>,
    pub input: Vec<Rewrite>,
    pub output: Vec<Rewrite>,
}

/// A path from the root of the answer.
pub(crate) type Path = Vec<Segment>;

pub(crate) enum Segment {
    Field(Name),
    /// Every item of a list.
    Items,
    /// Only objects of these types.
    Types(Vec<String>),
}

/// A field of a representation, or fields of it for some types only.
pub(crate) enum Required {
    Field { key: Name, below: Vec<Required> },
    On { types: Vec<String>, below: Vec<Required> },
}

/// A change to what goes to a subgraph or comes from it.
pub(crate) enum Rewrite {
    /// Gives the field at the path's end another key.
    Rename { path: Vec<RewriteStep>, to: Name },
    /// Sets the field at the path's end.
    Set { path: Vec<RewriteStep>, to: String },
}

pub(crate) enum RewriteStep {
    Key(Name),
    Types(Vec<String>),
}
