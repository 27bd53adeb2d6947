//! Finds the places of a path in the data.

use crate::plan::Segment;
use async_graphql::{Name, PathSegment, Value};
use indexmap::IndexMap;

/// The type's name that an object carries.
pub(super) fn type_name(object: &IndexMap<Name, Value>) -> Option<&str> {
    match object.get("__typename") {
        Some(Value::String(name)) => Some(name),
        Some(Value::Enum(name)) => Some(name),
        _ => None,
    }
}

/// Whether an object is of one of the types (sorted). One that tells no type was asked for none, so it can be of one
/// type only.
pub(super) fn is_of(object: &IndexMap<Name, Value>, types: &[String]) -> bool {
    type_name(object).is_none_or(|name| types.binary_search_by(|known| known.as_str().cmp(name)).is_ok())
}

/// Calls `each` with every value at the path, in the order of the data.
pub(super) fn visit(value: &mut Value, path: &[Segment], each: &mut dyn FnMut(&mut Value)) {
    if let (Value::List(items), None | Some(Segment::Items | Segment::Types(_))) = (&mut *value, path.first())
    {
        let rest = after_items(path);
        return items.iter_mut().for_each(|item| visit(item, rest, each));
    }
    match (path, value) {
        ([], value) => each(value),
        ([Segment::Field(name), rest @ ..], Value::Object(object)) => {
            if let Some(below) = object.get_mut(name) {
                visit(below, rest, each);
            }
        }
        ([Segment::Types(types), rest @ ..], value) => {
            if matches!(value, Value::Object(object) if is_of(object, types)) {
                visit(value, rest, each);
            }
        }
        _ => {}
    }
}

/// How many values there are at the path.
pub(super) fn count(value: &mut Value, path: &[Segment]) -> usize {
    let mut found = 0;
    visit(value, path, &mut |_| found += 1);
    found
}

/// A list may stand where the path does not say so: it then goes on for every item.
fn after_items(path: &[Segment]) -> &[Segment] {
    match path {
        [Segment::Items, rest @ ..] => rest,
        path => path,
    }
}

/// The paths of the values that `visit` would call, in the same order.
pub(super) fn places(value: &Value, path: &[Segment]) -> Vec<Vec<PathSegment>> {
    let mut found = Vec::new();
    locate(value, path, &mut Vec::new(), &mut found);
    found
}

fn locate(value: &Value, path: &[Segment], trail: &mut Vec<PathSegment>, found: &mut Vec<Vec<PathSegment>>) {
    if let (Value::List(items), None | Some(Segment::Items | Segment::Types(_))) = (value, path.first()) {
        for (index, item) in items.iter().enumerate() {
            trail.push(PathSegment::Index(index));
            locate(item, after_items(path), trail, found);
            trail.pop();
        }
        return;
    }
    match (path, value) {
        ([], _) => found.push(trail.clone()),
        ([Segment::Field(name), rest @ ..], Value::Object(object)) => {
            if let Some(below) = object.get(name) {
                trail.push(PathSegment::Field(name.to_string()));
                locate(below, rest, trail, found);
                trail.pop();
            }
        }
        ([Segment::Types(types), rest @ ..], Value::Object(object)) if is_of(object, types) => {
            locate(value, rest, trail, found);
        }
        _ => {}
    }
}
