//! Writes answers to Redis behind the requests' backs.

use super::{
    link::{Connection, Link},
    script,
    store::{Copies, DecodedCopy},
};
use crate::cache::{Metrics, answers::Fill, flight::Flight};
use futures::future::join_all;
use std::{sync::Arc, time::Duration};
use tokio::sync::mpsc;

/// Answers on their way to Redis at the same time.
const BATCH_MAX: usize = 64;

pub(super) struct Writer {
    pub link: Arc<Link>,
    pub copies: Copies,
    pub answer_bytes_max: usize,
    pub timeout: Duration,
    pub metrics: Arc<Metrics>,
}

pub(super) struct Queued {
    pub fill: Fill,
    pub flight: Option<Flight>,
}

impl Writer {
    pub async fn write(self, mut queue: mpsc::Receiver<Queued>) {
        let mut batch = Vec::with_capacity(BATCH_MAX);
        while queue.recv_many(&mut batch, BATCH_MAX).await > 0 {
            match self.link.to_read() {
                Some(connection) => {
                    join_all(batch.drain(..).map(|queued| self.write_one(&connection, queued))).await;
                }
                None => {
                    Metrics::add(&self.metrics.fills_refused, batch.len());
                    batch.clear();
                }
            }
        }
    }

    async fn write_one(&self, connection: &Connection, Queued { fill, flight }: Queued) {
        let json = serde_json::to_vec(&*fill.answer).unwrap_or_default();
        if json.is_empty() || json.len() > self.answer_bytes_max {
            return Metrics::add(&self.metrics.fills_refused, 1);
        }
        let stamp = rand::random::<u64>();
        let mut call = script::FILL.key(&self.link.names.state);
        call.key(self.link.names.answer(&fill.key));
        call.arg(fill.since.epoch).arg(fill.since.sequence);
        call.arg(u64::try_from(fill.age.as_millis()).unwrap_or(u64::MAX).max(1));
        call.arg(stamp).arg(json.as_slice()).arg(&*fill.tags);
        match connection.run::<bool>(&call, self.timeout).await {
            Ok(true) => {
                let bytes = u32::try_from(json.len()).unwrap_or(u32::MAX);
                self.copies.insert(fill.key, DecodedCopy { stamp, answer: fill.answer, bytes });
                Metrics::add(&self.metrics.fills, 1);
            }
            Ok(false) => Metrics::add(&self.metrics.fills_refused, 1),
            // Reads and bumps judge the connection: Redis may refuse to keep more and be well otherwise.
            Err(_) => Metrics::add(&self.metrics.errors, 1),
        }
        drop(flight);
    }
}
