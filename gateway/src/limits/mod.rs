//! What an operation may ask for, checked in linear time before any subgraph sees it.

mod document;
mod limit;
mod text;

pub use limit::{Excess, Limits};
