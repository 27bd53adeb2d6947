//! The cache's limits.

use std::time::Duration;

/// The cache's limits. `Settings::default()` suits one machine.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Longest time that an answer is kept, whatever its type allows.
    pub age_max: Duration,
    /// Memory for answers in this process, in bytes, roughly.
    pub bytes_max: u64,
    /// Larger answers are not kept, in bytes, roughly.
    pub answer_bytes_max: usize,
    /// Answers that depend on more tags are not kept.
    pub answer_tags_max: usize,
    /// How many bumped tags are remembered one by one. At twice as many, the answers older than the older half are
    /// given up.
    pub tags_max: usize,
    /// How long a request waits while another one loads what it misses.
    pub flight_wait: Duration,
    /// How long a read waits for Redis before it counts as a miss.
    pub read_timeout: Duration,
    /// How long a bump waits for Redis before this process gives up all that Redis holds.
    pub bump_timeout: Duration,
    /// How long to wait for a connection to Redis.
    pub connect_timeout: Duration,
    /// Longest pause between two attempts to reach Redis.
    pub reconnect_pause_max: Duration,
    /// Answers that may wait to be written to Redis; further ones are not kept.
    pub fill_queue_max: usize,
    /// First part of the keys in Redis. All instances that write to the same databases share it, whatever their
    /// version: a bump must reach them all. What differs by version belongs in the `Key`.
    pub namespace: String,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            age_max: Duration::from_secs(3600),
            bytes_max: 256 << 20,
            answer_bytes_max: 1 << 20,
            answer_tags_max: 1000,
            tags_max: 100_000,
            flight_wait: Duration::from_millis(500),
            read_timeout: Duration::from_millis(50),
            bump_timeout: Duration::from_millis(500),
            connect_timeout: Duration::from_secs(1),
            reconnect_pause_max: Duration::from_secs(2),
            fill_queue_max: 1024,
            namespace: "quintet".to_owned(),
        }
    }
}
