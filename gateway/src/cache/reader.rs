//! One request's view of the cache.

use super::{
    Cache, Key, Metrics,
    flight::{Flight, Turn},
    generations::Generation,
};
use async_graphql::Value;
use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};
use tokio::time::Instant;

/// How often a request waits for others before it loads by itself: the second time, somebody gave up.
const WAITS_MAX: usize = 2;

/// One request's view of the cache (or one event's of a subscription).
///
/// All that it fills counts as read when it *first* asked, because a request may use for a later step what it
/// loaded for an earlier one. So it must ask before it loads anything, be it with no keys.
pub struct Reader {
    cache: Arc<Cache>,
    since: OnceLock<Option<Generation>>,
}

/// What the cache has for a key.
pub enum Lookup {
    Hit(Arc<Value>),
    /// Nothing: load it, then `fill`. Dropping the refill lets others load it.
    Miss(Refill),
}

/// The right to fill what was missed.
pub struct Refill {
    pub(super) key: Key,
    /// Missing where the cache was out of reach when the request first asked: then there is nothing to fill.
    pub(super) since: Option<Generation>,
    pub(super) flight: Option<Flight>,
}

impl Reader {
    pub(super) fn new(cache: Arc<Cache>) -> Self {
        Reader { cache, since: OnceLock::new() }
    }

    /// What the cache has for the keys, in their order, in one round trip. Where others load all that is missing,
    /// it waits for them, within the limit. Never fails: a cache out of reach has nothing.
    pub async fn read(&self, keys: &[Key]) -> Vec<Lookup> {
        let deadline = Instant::now() + self.cache.settings.flight_wait;
        let mut hits: Vec<Option<Arc<Value>>> = vec![None; keys.len()];
        let mut waits = 0;
        let flights = loop {
            let known = self.look(keys, &mut hits).await;
            let missing = missing(keys, &hits);
            if !known {
                break missing.iter().map(|_| None).collect();
            }
            let patient = waits < WAITS_MAX && Instant::now() < deadline;
            match self.cache.flights.turn(&missing, patient) {
                Turn::Load(flights) => break flights,
                Turn::Wait(landings) => {
                    waits += 1;
                    Metrics::add(&self.cache.metrics.waits, 1);
                    // Too late is no failure: the next turn loads.
                    let _ = tokio::time::timeout_at(deadline, landings.landed()).await;
                }
            }
        };
        self.lookups(keys, hits, flights)
    }

    /// Keeps an answer for what was missed; it depends on the tags and may be served for `age`. Returns at once.
    /// An answer that errs, or that does not say what it depends on, must not be given here.
    pub fn fill(&self, refill: Refill, answer: Arc<Value>, tags: Arc<[String]>, age: Duration) {
        self.cache.fill(refill, answer, tags, age);
    }

    /// Looks once for the hits that are missing. False where the cache is out of reach.
    async fn look(&self, keys: &[Key], hits: &mut [Option<Arc<Value>>]) -> bool {
        let asked = missing(keys, hits);
        let reading = self.cache.look(&asked).await;
        self.since.get_or_init(|| reading.generation);
        let empty = hits.iter_mut().filter(|hit| hit.is_none());
        for (hit, found) in empty.zip(reading.hits) {
            *hit = found;
        }
        reading.generation.is_some()
    }

    fn lookups(
        &self,
        keys: &[Key],
        hits: Vec<Option<Arc<Value>>>,
        flights: Vec<Option<Flight>>,
    ) -> Vec<Lookup> {
        Metrics::add(&self.cache.metrics.hits, keys.len() - flights.len());
        Metrics::add(&self.cache.metrics.misses, flights.len());
        let since = self.since.get().copied().flatten();
        let mut flights = flights.into_iter();
        keys.iter()
            .zip(hits)
            .map(|(key, hit)| match hit {
                Some(answer) => Lookup::Hit(answer),
                None => Lookup::Miss(Refill { key: *key, since, flight: flights.next().flatten() }),
            })
            .collect()
    }
}

fn missing(keys: &[Key], hits: &[Option<Arc<Value>>]) -> Vec<Key> {
    keys.iter().zip(hits).filter(|(_, hit)| hit.is_none()).map(|(key, _)| *key).collect()
}
