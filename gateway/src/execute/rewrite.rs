//! Renames and sets fields on the way to a subgraph and back, as the plan says.

use super::walk::is_of;
use crate::plan::{Rewrite, RewriteStep};
use async_graphql::{Name, PathSegment, Value};
use indexmap::IndexMap;

/// Applies all rewrites to a value, or to each item of a list.
pub(super) fn apply(rewrites: &[Rewrite], value: &mut Value) {
    for rewrite in rewrites {
        match rewrite {
            Rewrite::Rename { path, to } => at_end(path, value, &mut |object, key| {
                if key != to
                    && let Some(value) = object.shift_remove(key)
                {
                    object.insert(to.clone(), value);
                }
            }),
            Rewrite::Set { path, to } => at_end(path, value, &mut |object, key| {
                if let Some(value) = object.get_mut(key) {
                    *value = Value::String(to.clone());
                }
            }),
        }
    }
}

fn at_end(path: &[RewriteStep], value: &mut Value, each: &mut dyn FnMut(&mut IndexMap<Name, Value>, &Name)) {
    match (path, value) {
        (path, Value::List(items)) => items.iter_mut().for_each(|item| at_end(path, item, each)),
        ([RewriteStep::Key(key)], Value::Object(object)) => each(object, key),
        ([RewriteStep::Key(key), rest @ ..], Value::Object(object)) => {
            if let Some(below) = object.get_mut(key) {
                at_end(rest, below, each);
            }
        }
        ([RewriteStep::Types(types), rest @ ..], value) => {
            let Value::Object(object) = &*value else { return };
            if is_of(object, types) {
                at_end(rest, value, each);
            }
        }
        _ => {}
    }
}

/// An error's path, with the keys that `apply` gives.
pub(super) fn apply_to_path(rewrites: &[Rewrite], mut path: Vec<PathSegment>) -> Vec<PathSegment> {
    for rewrite in rewrites {
        let Rewrite::Rename { path: steps, to } = rewrite else { continue };
        let mut keys = steps.iter().filter_map(|step| match step {
            RewriteStep::Key(key) => Some(key),
            RewriteStep::Types(_) => None,
        });
        let mut expected = keys.next();
        for segment in &mut path {
            let PathSegment::Field(name) = segment else { continue };
            match expected {
                Some(key) if key == name.as_str() => expected = keys.next(),
                _ => break,
            }
            if expected.is_none() {
                *name = to.to_string();
                break;
            }
        }
    }
    path
}
