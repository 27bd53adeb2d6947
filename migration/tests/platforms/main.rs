//! The five platforms on a real PostgreSQL: what their documents give, and what they do.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by a panic")]

mod behaviour;
mod cosmo;
mod crowd;
mod hosted;
mod house;
mod matrix;
mod migrated;
mod oros;
mod pages;
mod server;
mod vibeup;
mod vibrationfit;
mod vida;
