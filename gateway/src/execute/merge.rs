//! Puts what one fetch brought to what is there.

use super::walk::type_name;
use crate::supergraph::Schema;
use async_graphql::{Name, Value};
use std::sync::LazyLock;

/// The mark of an object that a subgraph does not have: what is missing in it is not there to be seen, which is no
/// fault. No field has this name.
pub(super) static UNSEEN: LazyLock<Name> = LazyLock::new(|| Name::new("\u{0}unseen"));

/// Merges by taking.
pub(super) fn merge(target: &mut Value, source: Value) {
    match (target, source) {
        (_, Value::Null) => {}
        (Value::Object(target), Value::Object(source)) => {
            if target.is_empty() {
                *target = source;
                return;
            }
            for (key, value) in source {
                match target.get_mut(&key) {
                    Some(known) => merge(known, value),
                    None => {
                        target.insert(key, value);
                    }
                }
            }
        }
        (Value::List(target), Value::List(source)) => {
            for (target, source) in target.iter_mut().zip(source) {
                merge(target, source);
            }
        }
        (target, source) => *target = source,
    }
}

/// Merges by copying only what is new.
pub(super) fn merge_copy(target: &mut Value, source: &Value) {
    match (target, source) {
        (_, Value::Null) => {}
        (Value::Object(target), Value::Object(source)) => {
            for (key, value) in source {
                match target.get_mut(key) {
                    Some(known) => merge_copy(known, value),
                    None => {
                        target.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::List(target), Value::List(source)) => {
            for (target, source) in target.iter_mut().zip(source) {
                merge_copy(target, source);
            }
        }
        (target, source) => *target = source.clone(),
    }
}

/// Merges an entity into an object that it completes. The object keeps its own type where that is exact: a subgraph
/// that knows the interface only would blur it.
pub(super) fn complete(schema: &Schema, target: &mut Value, entity: Entity<'_>) {
    let own = own_type(schema, target);
    match entity {
        Entity::Missing => {
            if let Value::Object(object) = target {
                object.insert(UNSEEN.clone(), Value::Null);
            }
        }
        Entity::Shared(entity) => merge_copy(target, entity),
        Entity::Owned(entity) => merge(target, entity),
    }
    if let (Some(own), Value::Object(object)) = (own, target) {
        object.insert(TYPE_NAME.clone(), own);
    }
}

static TYPE_NAME: LazyLock<Name> = LazyLock::new(|| Name::new("__typename"));

fn own_type(schema: &Schema, target: &Value) -> Option<Value> {
    let Value::Object(object) = target else { return None };
    let name = type_name(object)?;
    let is_exact = schema.possible(name) == [name];
    is_exact.then(|| object.get(&*TYPE_NAME).cloned()).flatten()
}

/// What came for a representation.
pub(super) enum Entity<'a> {
    /// The subgraph has none, or does not show it.
    Missing,
    /// Needed in further places.
    Shared(&'a Value),
    Owned(Value),
}
