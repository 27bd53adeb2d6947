//! VibrationFit on a real PostgreSQL: its document's facts and rules, and each operation with its refusals.

mod access;
mod assistant;
mod concurrency;
mod demo;
mod house;
mod idempotency;
mod memberships;
mod people;
mod performance;
mod rules;
mod tokens;
mod visions;
mod work;
mod world;
