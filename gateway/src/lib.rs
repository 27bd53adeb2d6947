//! A federation gateway: any supergraph, any subgraphs.

pub mod auth;
pub mod cache;
pub mod caller;
mod error;
mod execute;
pub mod gateway;
pub mod limits;
pub mod message;
mod operation;
mod plan;
mod prepare;
pub mod server;
pub mod subgraph;
pub mod supergraph;

pub use caller::Caller;
pub use gateway::{Gateway, Limits, Settings};
pub use message::{OperationKind, Prepared, Request, Response};
pub use subgraph::{Fetch, Fetched, Local, Remote, Subgraph};
pub use supergraph::compose;
