//! Answers kept under their keys, in memory or in Redis.
//!
//! A sequence number rises with every bump, and each tag remembers its last bump. An answer carries the sequence
//! from *before* its data was read, and is a hit only while none of its tags was bumped later. So it does not matter
//! when an answer arrives, nor that its tags are known only afterwards.

use super::{
    Key, Metrics, Reader, Refill, Settings, flight::Flights, generations::Generation, memory::Memory,
    redis::Redis,
};
use async_graphql::Value;
use std::{
    collections::BTreeSet,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

/// Answers kept under their keys. Keys and tags are opaque to it.
pub struct Cache {
    store: Store,
    suspended: RwLock<BTreeSet<String>>,
    pub(super) flights: Arc<Flights>,
    pub(super) metrics: Arc<Metrics>,
    pub(super) settings: Settings,
}

enum Store {
    Memory(Memory),
    Redis(Redis),
}

/// What a store has for some keys.
pub(super) struct Reading {
    pub hits: Vec<Option<Arc<Value>>>,
    /// Taken together with the hits. Missing where the store is out of reach.
    pub generation: Option<Generation>,
}

/// An answer on its way into a store.
pub(super) struct Fill {
    pub key: Key,
    pub since: Generation,
    pub answer: Arc<Value>,
    pub tags: Arc<[String]>,
    pub age: Duration,
}

/// The text is no address of a Redis server.
#[derive(Debug, thiserror::Error)]
#[error("not a Redis address, such as redis://localhost:6379: {0}")]
pub struct InvalidUrl(#[from] ::redis::RedisError);

impl Cache {
    /// A cache of this process alone.
    pub fn memory(settings: Settings) -> Arc<Self> {
        let metrics = Arc::new(Metrics::default());
        Arc::new(Cache::new(Store::Memory(Memory::new(&settings, Arc::clone(&metrics))), metrics, settings))
    }

    /// A cache in Redis, shared by all that use the same namespace. It connects in the background, now and whenever
    /// the connection is lost; meanwhile every read is a miss. Must be called within a Tokio runtime.
    pub fn redis(url: &str, settings: Settings) -> Result<Arc<Self>, InvalidUrl> {
        let metrics = Arc::new(Metrics::default());
        let redis = Redis::new(::redis::Client::open(url)?, &settings, Arc::clone(&metrics));
        Ok(Arc::new(Cache::new(Store::Redis(redis), metrics, settings)))
    }

    fn new(store: Store, metrics: Arc<Metrics>, settings: Settings) -> Self {
        Cache { store, suspended: RwLock::default(), flights: Arc::default(), metrics, settings }
    }

    /// A new request's view.
    pub fn reader(self: &Arc<Self>) -> Reader {
        Reader::new(Arc::clone(self))
    }

    /// Makes all answers that depend on one of the tags stale; once it returns, no read anywhere serves them. Where
    /// Redis does not confirm it, this process stops using Redis until it has made all that Redis holds stale.
    pub async fn bump(&self, tags: &[String]) {
        if tags.is_empty() {
            return;
        }
        Metrics::add(&self.metrics.bumps, 1);
        match &self.store {
            Store::Memory(memory) => memory.bump(tags),
            Store::Redis(redis) => redis.bump(tags).await,
        }
    }

    /// Serves nothing that depends on the tag until `resume`: changes to it are not heard of.
    pub fn suspend(&self, tag: &str) {
        self.suspended.write().unwrap_or_else(PoisonError::into_inner).insert(tag.to_owned());
    }

    /// Changes to the tag are heard of again. What was kept before stays stale.
    pub async fn resume(&self, tag: &str) {
        self.bump(&[tag.to_owned()]).await;
        self.suspended.write().unwrap_or_else(PoisonError::into_inner).remove(tag);
    }

    /// What it counts.
    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    pub(super) async fn look(&self, keys: &[Key]) -> Reading {
        let suspended: Vec<String> = {
            let suspended = self.suspended.read().unwrap_or_else(PoisonError::into_inner);
            suspended.iter().cloned().collect()
        };
        match &self.store {
            Store::Memory(memory) => memory.read(keys, &suspended),
            Store::Redis(redis) => redis.read(keys, &suspended).await,
        }
    }

    pub(super) fn fill(&self, refill: Refill, answer: Arc<Value>, tags: Arc<[String]>, age: Duration) {
        let Some(since) = refill.since else { return };
        let age = age.min(self.settings.age_max);
        if age.is_zero() || tags.len() > self.settings.answer_tags_max {
            Metrics::add(&self.metrics.fills_refused, 1);
            return;
        }
        let fill = Fill { key: refill.key, since, answer, tags, age };
        match &self.store {
            Store::Memory(memory) => memory.fill(fill),
            Store::Redis(redis) => redis.fill(fill, refill.flight),
        }
    }
}
