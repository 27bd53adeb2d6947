//! OROS on a real PostgreSQL: its schema, its rules, and each operation with its refusals.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

mod access;
mod campaigns;
mod concurrency;
mod demo;
mod idempotency;
mod ledger;
#[path = "../world/mod.rs"]
mod migrated;
mod others;
mod rules;
mod schema;
mod tips;
mod tracking;
mod withdrawals;
mod world;
