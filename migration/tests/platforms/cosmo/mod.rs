//! Cosmo on a real PostgreSQL: its document's facts and rules, and each operation with its refusals.

mod access;
mod apps;
mod audit;
mod chat;
mod concurrency;
mod house;
mod ledger;
mod people;
mod points;
mod proofs;
mod referrals;
mod rules;
mod subscriptions;
mod work;
mod world;
