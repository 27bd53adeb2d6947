//! One plan fetch on its way: what it asks, and what of it the cache has already.

use super::entities::Lookups;
use crate::{
    Caller,
    cache::{Key, Lookup, Reader, Refill},
    operation::Coerced,
    plan::{Batch, Fetch, Path, Rewrite, Target},
    supergraph::{Audience, Policy},
};
use async_graphql::Value;
use std::sync::Arc;

/// A fetch of a plan with what the data holds for it.
pub(super) struct Call<'p> {
    pub fetch: &'p Fetch,
    pub variables: Coerced,
    pub asked: Asked<'p>,
}

/// What a call asks for.
pub(super) enum Asked<'p> {
    Root { path: &'p Path, output: &'p [Rewrite], hit: Option<Arc<Value>>, refill: Option<Refill> },
    Entities(Vec<(&'p Batch, Lookups)>),
}

impl<'p> Call<'p> {
    /// `None`: the data has no place for what the fetch would bring.
    pub fn new(fetch: &'p Fetch, variables: &Coerced, data: &mut Value) -> Option<Self> {
        let asked = match &fetch.target {
            Target::Root { path, output } => {
                if !path.is_empty() && !has_object(data, path) {
                    return None;
                }
                Asked::Root { path, output, hit: None, refill: None }
            }
            Target::Entities(batches) => {
                let lookups = batches.iter().map(|batch| (batch, Lookups::collect(batch, data)));
                let lookups: Vec<_> = lookups.collect();
                if lookups.iter().all(|(_, lookups)| lookups.each.is_empty()) {
                    return None;
                }
                Asked::Entities(lookups)
            }
        };
        let used = fetch.variables.iter();
        let picked = used.filter_map(|name| Some((name.clone(), variables.get(name)?.clone())));
        Some(Self { fetch, variables: picked.collect(), asked })
    }

    /// Whether a subgraph has to be asked at all.
    pub fn is_open(&self) -> bool {
        match &self.asked {
            Asked::Root { hit, .. } => hit.is_none(),
            Asked::Entities(lookups) => lookups.iter().any(|(_, lookups)| lookups.missing().next().is_some()),
        }
    }

    /// How much of it the cache has, and how much it has not.
    pub fn hits_and_misses(&self) -> (usize, usize) {
        match &self.asked {
            Asked::Root { hit, .. } => (usize::from(hit.is_some()), usize::from(hit.is_none())),
            Asked::Entities(batches) => {
                let total: usize = batches.iter().map(|(_, lookups)| lookups.each.len()).sum();
                let misses: usize = batches.iter().map(|(_, lookups)| lookups.missing().count()).sum();
                (total - misses, misses)
            }
        }
    }

    fn keys(&self, schema: &[u8], policy: Policy, caller: &Caller) -> Vec<Key> {
        let (audience, person) = match (policy.audience, &caller.identity) {
            (Audience::Public, _) => ("public", ""),
            (Audience::Private, None) => ("anonymous", ""),
            (Audience::Private, Some(identity)) => ("private", identity.cache_key.as_str()),
        };
        let variables = json(&self.variables);
        let key = |place: &str, representation: &[u8]| {
            let fetch = self.fetch;
            let (subgraph, text) = (fetch.subgraph.as_bytes(), fetch.operation.text.as_bytes());
            let (audience, person, place) = (audience.as_bytes(), person.as_bytes(), place.as_bytes());
            Key::new(&[schema, subgraph, text, &variables, audience, person, place, representation])
        };
        match &self.asked {
            Asked::Root { .. } => vec![key("", b"")],
            Asked::Entities(batches) => {
                let all = batches.iter().flat_map(|(batch, lookups)| {
                    lookups.each.iter().map(|each| key(&batch.alias, &json(&each.value)))
                });
                all.collect()
            }
        }
    }

    fn learn(&mut self, found: &mut impl Iterator<Item = Lookup>) {
        match &mut self.asked {
            Asked::Root { hit, refill, .. } => (*hit, *refill) = split(found.next()),
            Asked::Entities(batches) => {
                for each in batches.iter_mut().flat_map(|(_, lookups)| &mut lookups.each) {
                    (each.hit, each.refill) = split(found.next());
                }
            }
        }
    }
}

/// Asks the cache for everything that a step's calls may have in it, at once.
pub(super) async fn look_up(reader: &Reader, schema: &[u8], caller: &Caller, calls: &mut [Call<'_>]) {
    let keys = calls
        .iter()
        .map(|call| call.fetch.policy.map_or(Vec::new(), |policy| call.keys(schema, policy, caller)));
    let keys: Vec<Key> = keys.flatten().collect();
    let mut found = reader.read(&keys).await.into_iter();
    for call in calls.iter_mut().filter(|call| call.fetch.policy.is_some()) {
        call.learn(&mut found);
    }
}

fn split(found: Option<Lookup>) -> (Option<Arc<Value>>, Option<Refill>) {
    match found {
        Some(Lookup::Hit(value)) => (Some(value), None),
        Some(Lookup::Miss(refill)) => (None, Some(refill)),
        None => (None, None),
    }
}

fn has_object(data: &mut Value, path: &Path) -> bool {
    let mut found = false;
    super::walk::visit(data, path, &mut |value| found |= matches!(value, Value::Object(_)));
    found
}

fn json(value: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("GraphQL values are JSON")
}
