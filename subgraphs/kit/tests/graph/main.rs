//! A graph declared with the kit, asked on a real PostgreSQL as members, administrators and strangers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

mod declared;
mod entities;
mod failures;
mod filters;
mod footprint;
mod operations;
mod pages;
mod reading;
mod schema;
mod sizes;
mod values;
mod world;
mod writes;
