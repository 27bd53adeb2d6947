//! What the cache counts.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counts since the start.
#[derive(Debug, Default)]
pub struct Metrics {
    pub hits: AtomicU64,
    pub misses: AtomicU64,
    /// Requests that waited while another one loaded what they missed.
    pub waits: AtomicU64,
    /// Answers kept.
    pub fills: AtomicU64,
    /// Answers not kept: too large, already stale, or the queue to Redis was full.
    pub fills_refused: AtomicU64,
    pub bumps: AtomicU64,
    /// Calls to Redis that failed or took too long.
    pub errors: AtomicU64,
}

impl Metrics {
    pub(super) fn add(counter: &AtomicU64, count: usize) {
        counter.fetch_add(u64::try_from(count).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}
