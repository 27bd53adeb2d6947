//! OROS on a real PostgreSQL: its schema, its rules, and each operation with its refusals.

mod access;
mod campaigns;
mod concurrency;
mod demo;
mod health;
mod house;
mod idempotency;
mod ledger;
mod others;
mod relations;
mod rules;
mod tips;
mod tracking;
mod withdrawals;
mod work;
mod world;
