//! Caches to test, and the few steps that all tests take.

use super::redis::Redis;
use async_graphql::Value;
use gateway::cache::{Cache, Key, Lookup, Reader, Refill, Settings};
use std::{
    future::Future,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

/// Longest time to wait for what must come.
const PATIENCE: Duration = Duration::from_secs(30);
pub const HOUR: Duration = Duration::from_secs(3600);

/// A cache and the Redis under it, if any.
pub struct Store {
    pub cache: Arc<Cache>,
    pub redis: Option<Redis>,
}

/// Limits for a machine with much else to do.
pub fn settings() -> Settings {
    Settings {
        read_timeout: Duration::from_secs(5),
        bump_timeout: Duration::from_secs(5),
        flight_wait: Duration::from_secs(5),
        connect_timeout: Duration::from_secs(5),
        reconnect_pause_max: Duration::from_millis(50),
        ..Settings::default()
    }
}

/// One cache of each kind.
pub async fn both(settings: Settings) -> [Store; 2] {
    let memory = Store { cache: Cache::memory(settings.clone()), redis: None };
    [memory, in_redis(settings).await]
}

/// A cache in a Redis of its own, connected.
pub async fn in_redis(settings: Settings) -> Store {
    let redis = Redis::start().unwrap();
    let cache = Cache::redis(&redis.url(), settings).unwrap();
    works(&cache).await;
    Store { cache, redis: Some(redis) }
}

/// Waits until what is filled is a hit.
pub async fn works(cache: &Arc<Cache>) {
    eventually("the cache works", async || {
        let _ = keep(cache, "probe", 1, &["probe"]).await;
        look(cache, "probe").await == Some(1)
    })
    .await;
}

/// Waits for a condition.
pub async fn eventually<F: Future<Output = bool>>(what: &str, mut holds: impl FnMut() -> F) {
    let wait = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("never so: {what}"));
}

pub fn key(name: &str) -> Key {
    Key::new(&[name.as_bytes()])
}

pub fn tags(names: &[&str]) -> Arc<[String]> {
    names.iter().map(|name| name.to_string()).collect()
}

pub async fn bump(cache: &Cache, names: &[&str]) {
    cache.bump(&tags(names)).await;
}

/// The hit, as a number, or the right to fill.
pub async fn read(reader: &Reader, name: &str) -> Result<u64, Refill> {
    match reader.read(&[key(name)]).await.pop().unwrap() {
        Lookup::Hit(answer) => Ok(number(&answer)),
        Lookup::Miss(refill) => Err(refill),
    }
}

/// The hit, as a number.
pub async fn look(cache: &Arc<Cache>, name: &str) -> Option<u64> {
    read(&cache.reader(), name).await.ok()
}

/// Reads and, where that is a miss, fills.
pub async fn keep(cache: &Arc<Cache>, name: &str, answer: u64, names: &[&str]) {
    let reader = cache.reader();
    if let Err(refill) = read(&reader, name).await {
        fill(cache, &reader, refill, answer, names, HOUR).await;
    }
}

/// Fills, and waits until the cache has kept or refused it.
pub async fn fill(
    cache: &Cache,
    reader: &Reader,
    refill: Refill,
    answer: u64,
    names: &[&str],
    age: Duration,
) {
    let done = || {
        let metrics = cache.metrics();
        [&metrics.fills, &metrics.fills_refused, &metrics.errors].map(|count| count.load(Ordering::Relaxed))
    };
    let before = done();
    reader.fill(refill, Arc::new(Value::from(answer)), tags(names), age);
    // Where the cache was out of reach there was nothing to fill, and nothing is counted.
    let settled = async {
        while done() == before {
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
    };
    let _ = tokio::time::timeout(Duration::from_millis(500), settled).await;
}

pub fn number(answer: &Value) -> u64 {
    let Value::Number(number) = answer else { panic!("{answer} is no number") };
    number.as_u64().unwrap()
}
