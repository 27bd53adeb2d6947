//! One request loads what many miss.

use super::store::{HOUR, Store, both, keep, key, number, read, settings, tags};
use async_graphql::Value;
use futures::future::join_all;
use gateway::cache::{Cache, Lookup, Settings};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::Notify;

/// Reads; on a miss counts a load, waits for the gate, fills.
async fn ask(cache: Arc<Cache>, loads: Arc<AtomicUsize>, gate: Arc<Notify>) -> u64 {
    let reader = cache.reader();
    match read(&reader, "hot").await {
        Ok(answer) => answer,
        Err(refill) => {
            loads.fetch_add(1, Ordering::Relaxed);
            gate.notified().await;
            reader.fill(refill, Arc::new(Value::from(7)), tags(&["x"]), HOUR);
            7
        }
    }
}

async fn until_waiting(cache: &Cache, count: u64) {
    super::store::eventually("the others wait", async || {
        cache.metrics().waits.load(Ordering::Relaxed) >= count
    })
    .await;
}

#[tokio::test]
async fn one_request_loads_and_the_others_wait() {
    for Store { cache, redis: _redis } in both(settings()).await {
        let (loads, gate) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
        let asked =
            (0..50).map(|_| tokio::spawn(ask(Arc::clone(&cache), Arc::clone(&loads), Arc::clone(&gate))));
        let asked: Vec<_> = asked.collect();
        until_waiting(&cache, 49).await;
        gate.notify_one();
        for answer in join_all(asked).await {
            assert_eq!(answer.unwrap(), 7);
        }
        assert_eq!(loads.load(Ordering::Relaxed), 1);
    }
}

#[tokio::test]
async fn when_the_one_who_loads_is_cancelled_another_loads() {
    for Store { cache, redis: _redis } in both(settings()).await {
        let (loads, gate) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
        let ask = || tokio::spawn(ask(Arc::clone(&cache), Arc::clone(&loads), Arc::clone(&gate)));
        let leader = ask();
        super::store::eventually("the first loads", async || loads.load(Ordering::Relaxed) == 1).await;
        let others: Vec<_> = (0..20).map(|_| ask()).collect();
        until_waiting(&cache, 20).await;
        leader.abort();
        super::store::eventually("another one loads", async || loads.load(Ordering::Relaxed) == 2).await;
        until_waiting(&cache, 20 + 19).await;
        gate.notify_one();
        for answer in join_all(others).await {
            assert_eq!(answer.unwrap(), 7);
        }
        assert_eq!(loads.load(Ordering::Relaxed), 2);
    }
}

#[tokio::test]
async fn nobody_waits_longer_than_the_limit() {
    let limits = Settings { flight_wait: Duration::from_millis(100), ..settings() };
    for Store { cache, redis: _redis } in both(limits).await {
        let reader = cache.reader();
        let Err(_held) = read(&reader, "hot").await else { panic!("a hit before the fill") };
        let began = Instant::now();
        assert!(read(&cache.reader(), "hot").await.is_err());
        assert!(began.elapsed() >= Duration::from_millis(100), "it did wait");
    }
}

#[tokio::test]
async fn two_requests_never_wait_for_each_other() {
    for Store { cache, redis: _redis } in both(settings()).await {
        let (left, right) = (cache.reader(), cache.reader());
        let Err(_a) = read(&left, "a").await else { panic!("a hit before the fill") };
        let Err(_b) = read(&right, "b").await else { panic!("a hit before the fill") };
        let began = Instant::now();
        // Each could load `c` or has loaded it, so it takes `b` or `a` along.
        let (left, right) = tokio::join!(async { left.read(&[key("b"), key("c")]).await }, async {
            right.read(&[key("a"), key("d")]).await
        });
        assert!(left.iter().chain(&right).all(|lookup| matches!(lookup, Lookup::Miss(_))));
        assert!(began.elapsed() < settings().flight_wait);
    }
}

#[tokio::test]
async fn a_batch_with_some_hits_loads_the_rest() {
    for Store { cache, redis: _redis } in both(settings()).await {
        for number in 0..15 {
            keep(&cache, &number.to_string(), number, &["x"]).await;
        }
        let keys: Vec<_> = (0..20).map(|number: u64| key(&number.to_string())).collect();
        let found = cache.reader().read(&keys).await;
        let hits: Vec<u64> = found
            .iter()
            .filter_map(|lookup| match lookup {
                Lookup::Hit(answer) => Some(number(answer)),
                Lookup::Miss(_) => None,
            })
            .collect();
        assert_eq!(hits, (0..15).collect::<Vec<_>>());
    }
}
