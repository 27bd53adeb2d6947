//! The read cache, over both of its stores and a real Redis.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../../tests/src/process.rs"]
mod process;
#[path = "../../../tests/src/redis.rs"]
mod redis;

mod flights;
mod outage;
mod race;
mod staleness;
mod store;
