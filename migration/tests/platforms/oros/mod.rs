//! OROS on a real PostgreSQL: its schema, its rules, and each operation with its refusals.

mod access;
mod campaigns;
mod concurrency;
mod demo;
mod idempotency;
mod ledger;
mod others;
mod rules;
mod schema;
mod tips;
mod tracking;
mod withdrawals;
mod world;
