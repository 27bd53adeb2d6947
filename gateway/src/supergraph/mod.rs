//! The composed schema: how it comes to be, what clients see of it, and what its parts allow the cache.

mod compose;
mod introspection;
mod policy;
mod schema;

pub use compose::{CompositionError, compose};
pub(crate) use introspection::introspect;
pub use policy::{Audience, Policies, Policy};
pub(crate) use schema::{Schema, inner};
