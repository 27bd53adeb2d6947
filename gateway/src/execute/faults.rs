//! The errors of an answer: where in it they belong, and what clients are told.

use super::{
    calls::{Asked, Call},
    rewrite::apply_to_path,
    walk::places,
};
use crate::{
    error::{ExecutionError, is_unlogged},
    operation::client_key,
};
use async_graphql::{PathSegment, ServerError, Value};

/// An answer tells at most so many errors; further ones are in the log only.
const ERRORS_MAX: usize = 200;

/// The errors of one answer.
#[derive(Default)]
pub(super) struct Faults {
    pub errors: Vec<ExecutionError>,
    /// A fetch failed as a whole, so anything that is missing may be missing for that.
    pub is_partial: bool,
}

impl Faults {
    /// Takes over a subgraph's errors. `sent`: for each batch of the call, the representations that were sent.
    pub fn absorb(
        &mut self,
        call: &Call<'_>,
        sent: &[Vec<usize>],
        data: &Value,
        errors: Vec<ServerError>,
        request_id: &str,
    ) {
        for error in errors {
            if is_unlogged(&error) {
                let subgraph = &*call.fetch.subgraph;
                tracing::error!(request_id, subgraph, path = ?error.path, "{}", error.message);
            }
            let paths = match &call.asked {
                Asked::Root { path, output, .. } => {
                    let below = apply_to_path(output, error.path.clone());
                    prefixed(places_of_root(data, path), &below)
                }
                Asked::Entities(_) => of_entities(call, sent, data, &error),
            };
            if error.path.is_empty() || paths.is_empty() {
                self.is_partial = true;
            }
            if paths.is_empty() {
                self.push(ExecutionError::of_subgraph(&error, Vec::new(), request_id));
            }
            for mut path in paths {
                path.iter_mut().for_each(translate);
                self.push(ExecutionError::of_subgraph(&error, path, request_id));
            }
        }
    }

    /// Whether the answer is too large, as a subgraph or the gateway itself finds.
    pub fn tell_excess(&self) -> bool {
        self.errors.iter().any(ExecutionError::is_of_size)
    }

    /// Leaves the error that tells the answer is too large: there is no answer that others could be about.
    pub fn keep_excess(&mut self) {
        self.errors.retain(ExecutionError::is_of_size);
        self.errors.truncate(1);
        self.is_partial = true;
    }

    pub fn push(&mut self, error: ExecutionError) {
        if self.errors.len() < ERRORS_MAX {
            self.errors.push(error);
        } else {
            self.is_partial = true;
        }
    }

    /// Whether an error tells already why nothing is at this place.
    pub fn explain(&self, path: &[PathSegment]) -> bool {
        self.is_partial
            || self.errors.iter().any(|error| error.path.starts_with(path) || path.starts_with(&error.path))
    }
}

fn translate(segment: &mut PathSegment) {
    if let PathSegment::Field(key) = segment {
        *key = client_key(key).to_owned();
    }
}

fn places_of_root(data: &Value, path: &crate::plan::Path) -> Vec<Vec<PathSegment>> {
    if path.is_empty() { vec![Vec::new()] } else { places(data, path) }
}

fn prefixed(places: Vec<Vec<PathSegment>>, below: &[PathSegment]) -> Vec<Vec<PathSegment>> {
    let whole = places.into_iter().map(|mut place| {
        place.extend_from_slice(below);
        place
    });
    whole.filter(|path| !path.is_empty()).collect()
}

/// `_entities[2].name` stands for the name of every object that the third representation stands for. An error that
/// names none of them has a place only where there is but one object.
fn of_entities(
    call: &Call<'_>,
    sent: &[Vec<usize>],
    data: &Value,
    error: &ServerError,
) -> Vec<Vec<PathSegment>> {
    let Asked::Entities(batches) = &call.asked else { return Vec::new() };
    let alias = match error.path.first() {
        Some(PathSegment::Field(alias)) => Some(alias.as_str()),
        _ => None,
    };
    for ((batch, lookups), sent) in batches.iter().zip(sent) {
        if alias.is_some_and(|alias| alias != batch.alias.as_str()) {
            continue;
        }
        let Some(PathSegment::Index(index)) = error.path.get(1) else {
            let objects: Vec<_> = batch.paths.iter().flat_map(|path| places(data, path)).collect();
            return if objects.len() == 1 { objects } else { Vec::new() };
        };
        let Some(&representation) = sent.get(*index) else { continue };
        let below = apply_to_path(&batch.output, error.path[2..].to_vec());
        let objects: Vec<_> = batch.paths.iter().map(|path| places(data, path)).collect();
        let found = lookups
            .objects_of(representation)
            .filter_map(|(path, place)| objects.get(path).and_then(|objects| objects.get(place)).cloned());
        return prefixed(found.collect(), &below);
    }
    Vec::new()
}
