//! A client's operation: checked against the schema, its variables coerced, its conditions decided, and the shape
//! of its answer.

mod document;
mod escapes;
mod fold;
mod key;
mod locate;
mod shape;
mod variables;

pub(crate) use document::{Document, Location};
pub(crate) use fold::{fold, without_gateway_fields};
pub(crate) use key::client_key;
pub(crate) use shape::{Arguments, Entry, Field, Selection, Shape, Type, Value};
pub(crate) use variables::{Coerced, coerce, constant};
