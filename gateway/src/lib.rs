//! A federation gateway: any supergraph, any subgraphs.

pub mod auth;
pub mod caller;
pub mod gateway;
pub mod limits;
pub mod message;
pub mod server;
pub mod subgraph;

pub use caller::Caller;
pub use gateway::Gateway;
pub use message::{Prepared, Request, Response};
pub use subgraph::{Fetch, Fetched, Subgraph};
