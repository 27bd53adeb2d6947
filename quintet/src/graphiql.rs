//! The files of the GraphiQL page, as `build.rs` found them; none where the bundle was not built.

use gateway::server::page::Asset;

include!(concat!(env!("OUT_DIR"), "/graphiql.rs"));
