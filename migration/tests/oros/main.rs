//! OROS on a real PostgreSQL: its schema, its rules, and each operation with its refusals.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

mod access;
mod campaigns;
mod concurrency;
mod demo;
mod idempotency;
mod ledger;
mod others;
mod rules;
mod schema;
mod server;
mod tips;
mod tracking;
mod withdrawals;
mod world;
