//! How large an answer becomes, counted as its parts come in: one object may be copied to many places.

use super::{
    calls::{Asked, Call},
    walk::count,
};
use crate::error::{TOO_LARGE, fetch_error};
use async_graphql::{PathSegment, ServerError, Value};

/// The part of a fetch's answer that has most objects, and how many all of it adds to the data.
#[derive(Default)]
pub(super) struct Size {
    pub objects: usize,
    largest: usize,
    path: Vec<PathSegment>,
}

impl Size {
    /// What the answer adds to the data. `sent`: for each batch of the call, the representations that were sent.
    pub fn of(call: &Call<'_>, sent: &[Vec<usize>], answer: &Value, data: &mut Value) -> Self {
        let mut size = Size::default();
        match &call.asked {
            Asked::Root { path, hit, .. } => {
                let places = if path.is_empty() { 1 } else { count(data, path) };
                if let Value::Object(fields) = hit.as_deref().unwrap_or(answer) {
                    for (key, value) in fields {
                        size.add(places * objects_in(value), || vec![PathSegment::Field(key.to_string())]);
                    }
                }
            }
            Asked::Entities(batches) => {
                for ((batch, lookups), sent) in batches.iter().zip(sent) {
                    for each in &lookups.each {
                        let below = each.hit.as_deref().map_or(0, objects_below);
                        size.add(each.uses * below, Vec::new);
                    }
                    let Value::Object(answers) = answer else { continue };
                    let Some(Value::List(entities)) = answers.get(&batch.alias) else { continue };
                    for (place, (index, entity)) in sent.iter().zip(entities).enumerate() {
                        let path =
                            || vec![PathSegment::Field(batch.alias.to_string()), PathSegment::Index(place)];
                        size.add(lookups.each[*index].uses * objects_below(entity), path);
                    }
                }
            }
        }
        size
    }

    fn add(&mut self, objects: usize, path: impl FnOnce() -> Vec<PathSegment>) {
        self.objects += objects;
        if objects > self.largest {
            (self.largest, self.path) = (objects, path());
        }
    }

    /// What clients are told where that is too much.
    pub fn excess(self, objects: usize, max: usize) -> ServerError {
        let message = format!(
            "The answer is too large: this would bring it to {objects} objects, and it may have {max} (limit objects_max). \
            Ask for less at once: a smaller `first`, or fewer lists within each other."
        );
        ServerError { path: self.path, ..fetch_error(TOO_LARGE, &message) }
    }
}

/// How many objects the value holds, itself included.
fn objects_in(value: &Value) -> usize {
    match value {
        Value::Object(fields) => 1 + fields.values().map(objects_in).sum::<usize>(),
        Value::List(items) => items.iter().map(objects_in).sum(),
        _ => 0,
    }
}

/// How many objects an entity brings to the one that it completes.
fn objects_below(entity: &Value) -> usize {
    objects_in(entity).saturating_sub(1)
}
