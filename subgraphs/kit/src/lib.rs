//! What all subgraphs share: tables as types of the graph, declared as data.
//!
//! A subgraph declares its tables ([`table`], [`extend`]), operations and subscriptions, and gets a schema of them
//! ([`Subgraph::schema`]). Nothing here is generic per table: a declaration is data, and one interpreter reads it.
//! A query is resolved level by level, each level of a table by one statement that selects what is asked for.

mod allowance;
mod batch;
mod context;
mod coverage;
mod cursor;
mod declare;
mod decode;
mod enumeration;
mod failure;
mod figures;
mod filter;
mod footprint;
mod input;
mod interface;
mod key;
mod load;
mod misfit;
pub mod node_id;
mod operation;
mod page;
mod record;
mod refusal;
mod resolve;
mod root;
mod scalar;
mod schema;
mod sql;
mod subgraph;
mod subscription;
mod table;
mod transaction;
mod write;
mod write_column;

pub use allowance::Limits;
pub use context::Context;
pub use declare::{Declaration, Extension, extend, table};
pub use enumeration::Enumeration;
pub use failure::{Code, Failure};
pub use figures::Figures;
pub use input::{Argument, Given, Input};
pub use interface::{Interface, SharedField};
pub use key::{Key, KeyKind};
pub use operation::Operation;
pub use resolve::{Object, ObjectField, Payload, Shape};
pub use root::{Mutation, Query};
pub use scalar::Scalar;
pub use subgraph::{Schema, Subgraph, sdl};
pub use subscription::{Live, Subscription};
pub use table::{Scope, Table, TableRef};
