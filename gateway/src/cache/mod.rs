//! The read cache: what subgraphs answered, kept until it grows old or what it depends on changes.

mod answers;
mod flight;
mod generations;
mod key;
mod memory;
mod metrics;
mod reader;
mod redis;
mod settings;

pub use answers::{Cache, InvalidUrl};
pub use key::Key;
pub use metrics::Metrics;
pub use reader::{Lookup, Reader, Refill};
pub use settings::Settings;
