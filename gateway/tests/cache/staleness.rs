//! When an answer is a hit and when it is none.

use super::store::{
    Store, both, bump, eventually, fill, in_redis, keep, key, look, read, settings, tags, works,
};
use async_graphql::{Value, value};
use gateway::cache::{Cache, Lookup, Settings};
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

#[tokio::test]
async fn an_answer_is_kept_as_it_was() {
    let answer = value!({ "b": [1, "zwölf", null, true, { "x": 12345678901234567890u64 }], "a": "1.10" });
    for Store { cache, redis: _redis } in both(settings()).await {
        let reader = cache.reader();
        let Err(refill) = read(&reader, "answer").await else { panic!("a hit before the fill") };
        reader.fill(refill, Arc::new(answer.clone()), tags(&["a", "b"]), Duration::from_secs(60));
        eventually("the answer is a hit", async || match cache.reader().read(&[key("answer")]).await.pop() {
            Some(Lookup::Hit(hit)) => {
                assert_eq!(*hit, answer);
                assert_eq!(hit.to_string(), answer.to_string(), "the order of fields is kept");
                true
            }
            _ => false,
        })
        .await;
    }
}

#[tokio::test]
async fn hits_and_misses_stand_in_the_order_asked() {
    for Store { cache, redis: _redis } in both(settings()).await {
        keep(&cache, "one", 1, &["x"]).await;
        keep(&cache, "three", 3, &["x"]).await;
        let found = cache.reader().read(&[key("one"), key("two"), key("three")]).await;
        let hits: Vec<Option<Value>> = found
            .into_iter()
            .map(|lookup| match lookup {
                Lookup::Hit(answer) => Some(Value::clone(&answer)),
                Lookup::Miss(_) => None,
            })
            .collect();
        assert_eq!(hits, [Some(Value::from(1)), None, Some(Value::from(3))]);
    }
}

#[tokio::test]
async fn a_bump_makes_stale_what_depends_on_it_and_nothing_else() {
    for Store { cache, redis: _redis } in both(settings()).await {
        keep(&cache, "first", 1, &["wallets/1", "users/1"]).await;
        keep(&cache, "second", 2, &["wallets/2"]).await;
        bump(&cache, &["wallets/1", "wallets/3"]).await;
        assert_eq!(look(&cache, "first").await, None);
        assert_eq!(look(&cache, "second").await, Some(2));
        keep(&cache, "first", 3, &["wallets/1", "users/1"]).await;
        assert_eq!(look(&cache, "first").await, Some(3));
    }
}

#[tokio::test]
async fn an_answer_overtaken_by_a_bump_is_not_kept() {
    for Store { cache, redis: _redis } in both(settings()).await {
        let reader = cache.reader();
        let Err(refill) = read(&reader, "answer").await else { panic!("a hit before the fill") };
        bump(&cache, &["wallets/1"]).await;
        fill(&cache, &reader, refill, 1, &["wallets/1"], Duration::from_secs(60)).await;
        assert_eq!(look(&cache, "answer").await, None);
    }
}

#[tokio::test]
async fn what_a_request_fills_counts_as_read_when_it_first_asked() {
    for Store { cache, redis: _redis } in both(settings()).await {
        let reader = cache.reader();
        assert!(reader.read(&[]).await.is_empty());
        bump(&cache, &["wallets/1"]).await;
        let Err(refill) = read(&reader, "later step").await else { panic!("a hit before the fill") };
        fill(&cache, &reader, refill, 1, &["wallets/1"], Duration::from_secs(60)).await;
        assert_eq!(look(&cache, "later step").await, None, "it may be made of rows from before the bump");
    }
}

#[tokio::test]
async fn an_answer_grows_old() {
    for Store { cache, redis: _redis } in both(settings()).await {
        let reader = cache.reader();
        let Err(refill) = read(&reader, "young").await else { panic!("a hit before the fill") };
        fill(&cache, &reader, refill, 1, &["x"], Duration::from_millis(300)).await;
        keep(&cache, "old", 2, &["x"]).await;
        eventually("the young answer is gone", async || look(&cache, "young").await.is_none()).await;
        assert_eq!(look(&cache, "old").await, Some(2));
    }
}

#[tokio::test]
async fn no_answer_grows_older_than_the_limit() {
    for Store { cache, redis: _redis } in
        both(Settings { age_max: Duration::from_millis(300), ..settings() }).await
    {
        keep(&cache, "answer", 1, &["x"]).await;
        eventually("the answer is gone", async || look(&cache, "answer").await.is_none()).await;
    }
}

#[tokio::test]
async fn answers_from_before_what_is_remembered_of_bumps_are_stale() {
    for Store { cache, redis: _redis } in both(Settings { tags_max: 4, ..settings() }).await {
        keep(&cache, "old", 1, &["x"]).await;
        for number in 0..6 {
            bump(&cache, &[&format!("tag {number}")]).await;
        }
        keep(&cache, "new", 2, &["y"]).await;
        assert_eq!(look(&cache, "old").await, Some(1), "all bumps since are remembered");
        for number in 6..11 {
            bump(&cache, &[&format!("tag {number}")]).await;
        }
        assert_eq!(look(&cache, "old").await, None);
        assert_eq!(look(&cache, "new").await, Some(2));
    }
}

#[tokio::test]
async fn nothing_of_a_suspended_tag_is_served_and_what_was_kept_stays_stale() {
    for Store { cache, redis: _redis } in both(settings()).await {
        keep(&cache, "oros", 1, &["oros", "oros.wallets"]).await;
        keep(&cache, "vida", 2, &["vida"]).await;
        cache.suspend("oros");
        assert_eq!(look(&cache, "oros").await, None);
        assert_eq!(look(&cache, "vida").await, Some(2));
        keep(&cache, "meanwhile", 3, &["oros"]).await;
        assert_eq!(look(&cache, "meanwhile").await, None);
        cache.resume("oros").await;
        assert_eq!(look(&cache, "oros").await, None);
        assert_eq!(look(&cache, "meanwhile").await, None);
        keep(&cache, "oros", 4, &["oros"]).await;
        assert_eq!(look(&cache, "oros").await, Some(4));
    }
}

#[tokio::test]
async fn answers_beyond_the_limits_are_not_kept() {
    let limits = Settings { answer_bytes_max: 400, answer_tags_max: 2, ..settings() };
    for Store { cache, redis: _redis } in both(limits).await {
        let reader = cache.reader();
        let Err(large) = read(&reader, "large").await else { panic!("a hit before the fill") };
        reader.fill(large, Arc::new(Value::from("x".repeat(500))), tags(&["x"]), Duration::from_secs(60));
        keep(&cache, "many tags", 1, &["a", "b", "c"]).await;
        keep(&cache, "small", 2, &["a", "b"]).await;
        eventually("both are refused", async || cache.metrics().fills_refused.load(Ordering::Relaxed) >= 2)
            .await;
        assert_eq!(look(&cache, "large").await, None);
        assert_eq!(look(&cache, "many tags").await, None);
        assert_eq!(look(&cache, "small").await, Some(2));
    }
}

#[tokio::test]
async fn two_processes_share_what_is_in_redis() {
    let Store { cache: first, redis } = in_redis(settings()).await;
    let second = Cache::redis(&redis.as_ref().unwrap().url(), settings()).unwrap();
    works(&second).await;
    keep(&first, "answer", 1, &["wallets/1"]).await;
    assert_eq!(look(&second, "answer").await, Some(1));
    assert_eq!(look(&second, "answer").await, Some(1), "also from the decoded copy");
    bump(&second, &["wallets/1"]).await;
    assert_eq!(look(&first, "answer").await, None);
    keep(&first, "answer", 2, &["wallets/1"]).await;
    assert_eq!(look(&second, "answer").await, Some(2), "the copy of the older answer is not taken for it");
}
