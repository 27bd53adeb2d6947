//! The types of a subgraph as async-graphql registers them, made from the declarations.

mod definition;
mod inputs;
mod interfaces;
mod objects;
mod roots;
mod scalars;

pub(crate) use definition::Definition;
