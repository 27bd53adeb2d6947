//! The databases' shape: migrations over SQL files, a migrator for each platform, so that a platform may live alone in
//! a database of its own, under any schema name.

pub mod demo;
mod migrator;
mod platform;
pub mod scale;

pub use demo::{Seeded, seed, subject};
pub use migrator::{Applied, Step, down, status, up};
