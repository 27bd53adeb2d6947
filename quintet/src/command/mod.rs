//! The commands, one a file.

pub mod check;
pub mod migrate;
pub mod psql;
pub mod schema;
pub mod seed;
pub mod serve;
pub mod subgraph;
pub mod token;
pub mod work;
