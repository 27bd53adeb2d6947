//! VibrationFit on a real PostgreSQL: its document's facts and rules, and each operation with its refusals.

mod access;
mod assistant;
mod behaviour;
mod concurrency;
mod demo;
mod facts;
mod idempotency;
mod memberships;
mod people;
mod performance;
mod rules;
mod schema;
mod tokens;
mod visions;
mod work;
mod world;
