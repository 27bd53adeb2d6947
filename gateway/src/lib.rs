//! A federation gateway: any supergraph, any subgraphs.

pub mod cache;
pub mod caller;
pub mod gateway;
pub mod message;
pub mod subgraph;

pub use caller::Caller;
pub use gateway::Gateway;
pub use message::{Prepared, Request, Response};
pub use subgraph::{Fetch, Fetched, Subgraph};
