//! The databases' shape: migrations over SQL files, a migrator for each platform, so that a platform may live alone in
//! a database of its own, under any schema name.

pub mod demo;
mod files;
mod migrator;

pub use demo::{Seeded, seed, subject};
pub use files::platforms;
pub use migrator::{Applied, Step, down, status, up};
