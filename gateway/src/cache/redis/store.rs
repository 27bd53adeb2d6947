//! Reads, fills and bumps in Redis.

use super::{link::Failure, link::Link, script, writer};
use crate::cache::{
    Key, Metrics, Settings,
    answers::{Fill, Reading},
    flight::Flight,
    generations::Generation,
};
use async_graphql::Value;
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::sync::mpsc;
use tokio_util::task::{AbortOnDropHandle, TaskTracker};

/// Answers in Redis. A hit on an answer of which this process has a copy fetches and decodes nothing.
pub(in crate::cache) struct Redis {
    link: Arc<Link>,
    copies: Copies,
    queue: mpsc::Sender<writer::Queued>,
    bumps: TaskTracker,
    tags_max: usize,
    read_timeout: Duration,
    bump_timeout: Duration,
    metrics: Arc<Metrics>,
    _tasks: [AbortOnDropHandle<()>; 2],
}

pub(super) type Copies = moka::sync::Cache<Key, DecodedCopy, ahash::RandomState>;

/// An answer that Redis has, or had, under this stamp.
#[derive(Clone)]
pub(super) struct DecodedCopy {
    pub stamp: u64,
    pub answer: Arc<Value>,
    pub bytes: u32,
}

impl Redis {
    pub fn new(client: redis::Client, settings: &Settings, metrics: Arc<Metrics>) -> Self {
        let link = Arc::new(Link::new(client, settings, Arc::clone(&metrics)));
        let copies = moka::sync::Cache::builder()
            .max_capacity(settings.bytes_max)
            .weigher(|_, copy: &DecodedCopy| copy.bytes)
            .time_to_live(settings.age_max)
            .build_with_hasher(ahash::RandomState::new());
        let (queue, queued) = mpsc::channel(settings.fill_queue_max);
        let writer = writer::Writer {
            link: Arc::clone(&link),
            copies: copies.clone(),
            answer_bytes_max: settings.answer_bytes_max,
            timeout: settings.bump_timeout,
            metrics: Arc::clone(&metrics),
        };
        let tasks = [tokio::spawn(Arc::clone(&link).keep()), tokio::spawn(writer.write(queued))];
        Redis {
            link,
            copies,
            queue,
            bumps: TaskTracker::new(),
            tags_max: settings.tags_max,
            read_timeout: settings.read_timeout,
            bump_timeout: settings.bump_timeout,
            metrics,
            _tasks: tasks.map(AbortOnDropHandle::new),
        }
    }

    pub async fn read(&self, keys: &[Key], suspended: &[String]) -> Reading {
        let nothing = || Reading { hits: vec![None; keys.len()], generation: None };
        let Some(connection) = self.link.to_read() else { return nothing() };
        let copies: Vec<Option<DecodedCopy>> = keys.iter().map(|key| self.copies.get(key)).collect();
        let mut call = script::READ.key(&self.link.names.state);
        for key in keys {
            call.key(self.link.names.answer(key));
        }
        for copy in &copies {
            call.arg(copy.as_ref().map(|copy| copy.stamp.to_string()).unwrap_or_default());
        }
        call.arg(suspended);
        let reply: Result<Option<(u64, u64, Vec<redis::Value>)>, _> =
            connection.run(&call, self.read_timeout).await;
        match reply {
            Ok(Some((epoch, sequence, answers))) => {
                let asked = keys.iter().zip(copies).zip(answers);
                let hits = asked.map(|((key, copy), answer)| self.hit(*key, copy, answer)).collect();
                Reading { hits, generation: Some(Generation { epoch, sequence }) }
            }
            Ok(None) => {
                self.link.fail(&connection, &Failure::Emptied);
                nothing()
            }
            Err(failure) => {
                self.link.fail(&connection, &failure);
                nothing()
            }
        }
    }

    fn hit(&self, key: Key, copy: Option<DecodedCopy>, answer: redis::Value) -> Option<Arc<Value>> {
        match answer {
            redis::Value::Nil => None,
            redis::Value::Int(_) => copy.map(|copy| copy.answer),
            answer => {
                let (stamp, json): (u64, Vec<u8>) = redis::from_redis_value(answer).ok()?;
                let answer: Arc<Value> = Arc::new(serde_json::from_slice(&json).ok()?);
                let bytes = u32::try_from(json.len()).unwrap_or(u32::MAX);
                self.copies.insert(key, DecodedCopy { stamp, answer: Arc::clone(&answer), bytes });
                Some(answer)
            }
        }
    }

    /// The flight lands when the answer is in Redis.
    pub fn fill(&self, fill: Fill, flight: Option<Flight>) {
        if self.queue.try_send(writer::Queued { fill, flight }).is_err() {
            self.metrics.fills_refused.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub async fn bump(&self, tags: &[String]) {
        let bump = bump(Arc::clone(&self.link), tags.to_vec(), self.tags_max, self.bump_timeout);
        // A task of its own, because a client that goes away must not leave a committed change without its bump.
        // It ends by its timeout; only a runtime that shuts down breaks it off.
        let _ = self.bumps.spawn(bump).await;
    }
}

async fn bump(link: Arc<Link>, tags: Vec<String>, tags_max: usize, timeout: Duration) {
    let Some(connection) = link.to_bump() else { return link.lose_bump(None) };
    let mut call = script::BUMP.key(&link.names.state);
    call.arg(rand::random::<u64>()).arg(connection.run.as_ref()).arg(tags_max).arg(tags);
    if let Err(failure) = connection.run::<u64>(&call, timeout).await {
        link.lose_bump(Some(&failure));
    }
}
