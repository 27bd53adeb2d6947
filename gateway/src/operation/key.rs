//! Under which key a field's value travels between planning and projection.

use crate::supergraph::Schema;
use std::borrow::Cow;

const PREFIX: &str = "_alias_";

/// The key of a field in the data. An alias that is also some field's name would hide that field where a plan needs
/// it, in `{ id: title }` the key of the entity; so it gets a prefix on the way, and no two aliases become one.
pub(crate) fn data_key<'a>(schema: &Schema, alias: Option<&'a str>, name: &'a str) -> Cow<'a, str> {
    match alias {
        None => name.into(),
        Some(alias) if alias == name => name.into(),
        Some(alias) if schema.has_field_named(alias) || alias.starts_with(PREFIX) => {
            format!("{PREFIX}{alias}").into()
        }
        Some(alias) => alias.into(),
    }
}

/// The client's key for a key of the data.
pub(crate) fn client_key(data_key: &str) -> &str {
    data_key.strip_prefix(PREFIX).unwrap_or(data_key)
}
