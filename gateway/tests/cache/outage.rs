//! Redis slow, gone, emptied or restored: slower, never wrong.

use super::store::{HOUR, Store, bump, fill, in_redis, keep, look, read, settings, works};
use gateway::cache::{Cache, Settings};
use redis::{AsyncCommands, aio::MultiplexedConnection};
use std::{
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};

async fn client(store: &Store) -> MultiplexedConnection {
    let url = store.redis.as_ref().unwrap().url();
    redis::Client::open(url).unwrap().get_multiplexed_async_connection().await.unwrap()
}

async fn command(store: &Store, words: &[&str]) {
    let mut command = redis::Cmd::new();
    command.arg(words);
    command.query_async::<()>(&mut client(store).await).await.unwrap();
}

#[tokio::test]
async fn without_redis_every_read_is_a_miss_at_once() {
    let mut store = in_redis(settings()).await;
    keep(&store.cache, "answer", 1, &["x"]).await;
    store.redis.as_mut().unwrap().kill();
    let began = Instant::now();
    for _ in 0..1000 {
        assert_eq!(look(&store.cache, "answer").await, None);
        bump(&store.cache, &["y"]).await;
    }
    assert!(began.elapsed() < Duration::from_secs(5), "nobody waits for what is gone");
    store.redis.as_mut().unwrap().restart().unwrap();
    works(&store.cache).await;
    assert_eq!(look(&store.cache, "answer").await, None);
}

#[tokio::test]
async fn a_cache_may_start_before_its_redis() {
    let mut redis = super::redis::Redis::start().unwrap();
    redis.kill();
    let cache = Cache::redis(&redis.url(), settings()).unwrap();
    assert_eq!(look(&cache, "answer").await, None);
    redis.restart().unwrap();
    works(&cache).await;
}

#[tokio::test]
async fn a_server_restored_from_a_snapshot_serves_nothing_of_it() {
    let mut store = in_redis(settings()).await;
    keep(&store.cache, "answer", 1, &["x"]).await;
    command(&store, &["save"]).await;
    bump(&store.cache, &["x"]).await;
    store.redis.as_mut().unwrap().restart().unwrap();
    let kept: usize = {
        let keys: Vec<Vec<u8>> = client(&store).await.keys("*answer:*").await.unwrap();
        keys.len()
    };
    assert!(kept >= 1, "the snapshot has the answer, and not its bump");
    works(&store.cache).await;
    assert_eq!(look(&store.cache, "answer").await, None);
}

#[tokio::test]
async fn a_lost_bump_makes_stale_all_that_redis_holds() {
    let impatient = Settings { bump_timeout: Duration::from_millis(50), ..settings() };
    let store = in_redis(impatient).await;
    keep(&store.cache, "answer", 1, &["x"]).await;
    keep(&store.cache, "other", 2, &["y"]).await;
    command(&store, &["client", "pause", "400"]).await;
    let began = Instant::now();
    bump(&store.cache, &["x"]).await;
    assert!(began.elapsed() < Duration::from_millis(300), "a mutation waits no longer than the limit");
    assert_eq!(look(&store.cache, "answer").await, None);
    works(&store.cache).await;
    assert_eq!(look(&store.cache, "answer").await, None);
    assert_eq!(look(&store.cache, "other").await, None, "nobody knows which bumps were lost");
}

#[tokio::test]
async fn a_slow_redis_delays_a_read_no_longer_than_the_limit() {
    let store = in_redis(Settings { read_timeout: Duration::from_millis(50), ..settings() }).await;
    command(&store, &["client", "pause", "1500"]).await;
    let began = Instant::now();
    for _ in 0..20 {
        assert_eq!(look(&store.cache, "answer").await, None);
    }
    assert!(began.elapsed() < Duration::from_millis(1000), "one read waits, the others know");
    works(&store.cache).await;
}

#[tokio::test]
async fn an_emptied_or_evicted_redis_serves_nothing_old() {
    for loss in [
        ["flushall", "sync"],
        ["del", "{quintet}:state"],
        ["del", "{quintet}:recent"],
        ["del", "{quintet}:earlier"],
    ] {
        let store = in_redis(settings()).await;
        let reader = store.cache.reader();
        let Err(refill) = read(&reader, "overtaken").await else { panic!("a hit before the fill") };
        keep(&store.cache, "answer", 1, &["x"]).await;
        bump(&store.cache, &["x"]).await;
        command(&store, &loss).await;
        fill(&store.cache, &reader, refill, 1, &["x"], HOUR).await;
        for name in ["answer", "overtaken"] {
            assert_eq!(look(&store.cache, name).await, None, "{name} after {loss:?}");
        }
        works(&store.cache).await;
        for name in ["answer", "overtaken"] {
            assert_eq!(look(&store.cache, name).await, None, "{name} after {loss:?}, later");
        }
    }
}

#[tokio::test]
async fn a_bump_is_kept_by_an_emptied_redis() {
    let store = in_redis(settings()).await;
    let other = Cache::redis(&store.redis.as_ref().unwrap().url(), settings()).unwrap();
    works(&other).await;
    let errors = store.cache.metrics().errors.load(Ordering::Relaxed);
    command(&store, &["flushall", "sync"]).await;
    bump(&store.cache, &["x"]).await;
    assert_eq!(look(&store.cache, "answer").await, None);
    assert_eq!(store.cache.metrics().errors.load(Ordering::Relaxed), errors, "it began a new epoch");
    works(&other).await;
}

#[tokio::test]
async fn a_bump_reaches_redis_though_its_request_is_cancelled() {
    let store = in_redis(settings()).await;
    keep(&store.cache, "answer", 1, &["x"]).await;
    let bumps = store.cache.metrics().bumps.load(Ordering::Relaxed);
    let cache = Arc::clone(&store.cache);
    {
        let mut request = Box::pin(async move { bump(&cache, &["x"]).await });
        assert!(futures::poll!(&mut request).is_pending());
    }
    assert_eq!(store.cache.metrics().bumps.load(Ordering::Relaxed), bumps + 1);
    super::store::eventually("the answer is stale", async || look(&store.cache, "answer").await.is_none())
        .await;
}

#[tokio::test]
async fn a_restarted_process_finds_what_was_kept() {
    let Store { cache, redis } = in_redis(settings()).await;
    keep(&cache, "answer", 1, &["x"]).await;
    drop(cache);
    let cache = Cache::redis(&redis.as_ref().unwrap().url(), settings()).unwrap();
    works(&cache).await;
    assert_eq!(look(&cache, "answer").await, Some(1));
}
