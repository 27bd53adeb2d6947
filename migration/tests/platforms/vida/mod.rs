//! VIDA³ on a real PostgreSQL: its document's facts and rules, and each operation with its refusals.

mod access;
mod accounts;
mod add_ons;
mod avatars;
mod complaints;
mod concurrency;
mod health;
mod house;
mod rules;
mod streams;
mod subscriptions;
mod suspensions;
mod waiting;
mod warnings;
mod work;
mod world;
