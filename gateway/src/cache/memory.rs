//! Answers in this process's memory.

use super::{
    Key, Metrics, Settings,
    answers::{Fill, Reading},
    generations::{Generation, Generations},
};
use async_graphql::Value;
use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Instant,
};

/// A process has one epoch: its memory ends with it.
const EPOCH: u64 = 0;

pub(super) struct Memory {
    answers: moka::sync::Cache<Key, Arc<Kept>, ahash::RandomState>,
    generations: RwLock<Generations>,
    answer_bytes_max: usize,
    metrics: Arc<Metrics>,
}

struct Kept {
    answer: Arc<Value>,
    tags: Arc<[String]>,
    since: u64,
    until: Instant,
    bytes: u32,
}

impl Memory {
    pub fn new(settings: &Settings, metrics: Arc<Metrics>) -> Self {
        let answers = moka::sync::Cache::builder()
            .max_capacity(settings.bytes_max)
            .weigher(|_, kept: &Arc<Kept>| kept.bytes)
            .time_to_live(settings.age_max)
            .build_with_hasher(ahash::RandomState::new());
        let generations = RwLock::new(Generations::new(settings.tags_max));
        Memory { answers, generations, answer_bytes_max: settings.answer_bytes_max, metrics }
    }

    pub fn read(&self, keys: &[Key], suspended: &[String]) -> Reading {
        let kept: Vec<Option<Arc<Kept>>> = keys.iter().map(|key| self.answers.get(key)).collect();
        let now = Instant::now();
        let generations = self.generations.read().unwrap_or_else(PoisonError::into_inner);
        let hits = kept.into_iter().map(|kept| {
            let kept = kept?;
            let stands = now < kept.until
                && generations.stands(kept.since, kept.tags.iter().map(String::as_str))
                && !kept.tags.iter().any(|tag| suspended.contains(tag));
            stands.then(|| Arc::clone(&kept.answer))
        });
        let hits = hits.collect();
        Reading { hits, generation: Some(Generation { epoch: EPOCH, sequence: generations.sequence() }) }
    }

    pub fn fill(&self, fill: Fill) {
        let bytes = bytes(&fill.answer) + fill.tags.iter().map(String::len).sum::<usize>();
        let since = fill.since.sequence;
        if bytes > self.answer_bytes_max || !self.stands(since, &fill.tags) {
            return Metrics::add(&self.metrics.fills_refused, 1);
        }
        let kept = Kept {
            answer: fill.answer,
            tags: fill.tags,
            since,
            until: Instant::now() + fill.age,
            bytes: u32::try_from(bytes).unwrap_or(u32::MAX),
        };
        self.answers.insert(fill.key, Arc::new(kept));
        Metrics::add(&self.metrics.fills, 1);
    }

    pub fn bump(&self, tags: &[String]) {
        let mut generations = self.generations.write().unwrap_or_else(PoisonError::into_inner);
        generations.bump(tags.iter().map(String::as_str));
    }

    fn stands(&self, since: u64, tags: &[String]) -> bool {
        let generations = self.generations.read().unwrap_or_else(PoisonError::into_inner);
        generations.stands(since, tags.iter().map(String::as_str))
    }
}

/// What a value takes in memory, roughly.
fn bytes(value: &Value) -> usize {
    let inner = match value {
        Value::String(text) => text.capacity(),
        Value::Enum(name) => name.len(),
        Value::Binary(bytes) => bytes.len(),
        Value::List(items) => items.iter().map(bytes).sum(),
        Value::Object(fields) => fields.iter().map(|(name, value)| name.len() + 24 + bytes(value)).sum(),
        Value::Null | Value::Number(_) | Value::Boolean(_) => 0,
    };
    size_of::<Value>() + inner
}
