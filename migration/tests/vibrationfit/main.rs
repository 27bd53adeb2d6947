//! VibrationFit on a real PostgreSQL: its document's facts and rules, and each operation with its refusals.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

mod access;
mod assistant;
mod behaviour;
mod concurrency;
mod demo;
mod facts;
mod idempotency;
mod memberships;
#[path = "../world/mod.rs"]
mod migrated;
mod people;
mod performance;
mod rules;
mod schema;
mod tokens;
mod visions;
mod work;
mod world;
