//! Money, through the front door: every operation moves it once, refuses what it must, and never loses any.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod crash;
mod operations;
mod refusals;
mod traffic;
mod world;
