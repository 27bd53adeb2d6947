//! Under which key a field's value travels between planning and projection.

use crate::supergraph::Schema;
use graphql_tools::static_graphql::query::Field;
use std::borrow::Cow;

const PREFIX: &str = "_alias_";

/// The key of a field in the data. What would hide a field where a plan needs it gets a prefix on the way: an alias
/// that is some field's name (in `{ id: title }` the key of the entity), and a field with arguments of the client's
/// that is required elsewhere, perhaps with others. No two keys become one.
pub(crate) fn data_key<'a>(schema: &Schema, field: &'a Field) -> Cow<'a, str> {
    let name = field.name.as_str();
    let key = field.alias.as_deref().unwrap_or(name);
    let hides = if key == name {
        !field.arguments.is_empty() && schema.is_required(name)
    } else {
        schema.has_field_named(key) || key.starts_with(PREFIX)
    };
    if hides { format!("{PREFIX}{key}").into() } else { key.into() }
}

/// The client's key for a key of the data.
pub(crate) fn client_key(data_key: &str) -> &str {
    data_key.strip_prefix(PREFIX).unwrap_or(data_key)
}
