//! Many readers and writers at once: once a bump has returned, nobody is served what was before it.

use super::store::{HOUR, Store, both, in_redis, key, number, settings, tags, works};
use async_graphql::Value;
use futures::future::join_all;
use gateway::cache::{Cache, Lookup, Settings};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

const ROWS: usize = 8;
const READERS: usize = 12;
const WRITERS: usize = 4;

/// The database: a version for each row, and the versions whose bump has returned.
#[derive(Default)]
struct World {
    versions: [AtomicU64; ROWS],
    bumped: [AtomicU64; ROWS],
    hits: AtomicU64,
    over: AtomicBool,
}

fn row_tag(row: usize) -> String {
    format!("row/{row}")
}

/// Lets other tasks run between two steps, differently often.
async fn stumble() {
    for _ in 0..rand::random_range(0..4) {
        tokio::task::yield_now().await;
    }
}

async fn write(world: Arc<World>, cache: Arc<Cache>) {
    while !world.over.load(Ordering::SeqCst) {
        let row = rand::random_range(0..ROWS);
        let version = world.versions[row].fetch_add(1, Ordering::SeqCst) + 1;
        stumble().await;
        cache.bump(&[row_tag(row), "unrelated".to_owned()]).await;
        world.bumped[row].fetch_max(version, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_micros(rand::random_range(0..2000))).await;
    }
}

/// Reads two rows at a time, as a batch, and checks each against what it must at least be.
async fn read(world: Arc<World>, cache: Arc<Cache>) {
    while !world.over.load(Ordering::SeqCst) {
        let first = rand::random_range(0..ROWS);
        let rows = [first, (first + 1) % ROWS];
        let reader = cache.reader();
        let least = rows.map(|row| world.bumped[row].load(Ordering::SeqCst));
        let found = reader.read(&rows.map(|row| key(&row.to_string()))).await;
        for ((row, least), lookup) in rows.into_iter().zip(least).zip(found) {
            match lookup {
                Lookup::Hit(answer) => {
                    let version = number(&answer);
                    assert!(version >= least, "row {row}: {version} was served after {least} was bumped");
                    world.hits.fetch_add(1, Ordering::Relaxed);
                }
                Lookup::Miss(refill) => {
                    stumble().await;
                    let version = world.versions[row].load(Ordering::SeqCst);
                    stumble().await;
                    reader.fill(refill, Arc::new(Value::from(version)), tags(&[&row_tag(row)]), HOUR);
                }
            }
        }
        tokio::task::yield_now().await;
    }
}

/// Runs readers and writers over the caches while `disturb` runs; returns the hits.
async fn hammer(caches: &[Arc<Cache>], disturb: impl Future<Output = ()>) -> u64 {
    let world = Arc::new(World::default());
    let cache = |number: usize| Arc::clone(&caches[number % caches.len()]);
    let readers = (0..READERS).map(|number| tokio::spawn(read(Arc::clone(&world), cache(number))));
    let writers = (0..WRITERS).map(|number| tokio::spawn(write(Arc::clone(&world), cache(number))));
    let tasks: Vec<_> = readers.chain(writers).collect();
    disturb.await;
    world.over.store(true, Ordering::SeqCst);
    for task in join_all(tasks).await {
        task.unwrap();
    }
    world.hits.load(Ordering::Relaxed)
}

/// How long to hammer.
const WHILE: Duration = Duration::from_millis(1500);

async fn for_a_while() {
    tokio::time::sleep(WHILE).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_is_served_what_was_before_a_bump() {
    for Store { cache, redis: _redis } in both(settings()).await {
        assert!(hammer(&[cache], for_a_while()).await > 500);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nor_where_little_is_remembered_of_bumps() {
    for Store { cache, redis: _redis } in both(Settings { tags_max: 3, ..settings() }).await {
        assert!(hammer(&[cache], for_a_while()).await > 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nor_where_the_tags_are_suspended_and_resumed() {
    for Store { cache, redis: _redis } in both(settings()).await {
        let disturb = async {
            let end = Instant::now() + WHILE;
            while Instant::now() < end {
                cache.suspend("row/1");
                stumble().await;
                cache.resume("row/1").await;
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        assert!(hammer(&[Arc::clone(&cache)], disturb).await > 100);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nor_by_another_process() {
    let Store { cache: first, redis } = in_redis(settings()).await;
    let second = Cache::redis(&redis.as_ref().unwrap().url(), settings()).unwrap();
    works(&second).await;
    assert!(hammer(&[first, second], for_a_while()).await > 500);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nor_while_redis_is_killed_and_restarted_again_and_again() {
    let Store { cache, redis } = in_redis(settings()).await;
    let mut redis = redis.unwrap();
    let disturb = async {
        for _ in 0..5 {
            tokio::time::sleep(Duration::from_millis(300)).await;
            redis.kill();
            tokio::time::sleep(Duration::from_millis(100)).await;
            redis.restart().unwrap();
            works(&cache).await;
        }
    };
    assert!(hammer(&[Arc::clone(&cache)], disturb).await > 100);
}
