//! What the program serves beside GraphQL.

mod members;
mod tracking;

pub use members::members;
pub use tracking::tracking;
