//! The data layer: platforms, the viewer, sessions under row level security, the private server, the change feed.

pub mod platform;
pub mod session;
pub mod tag;
pub mod viewer;

pub use platform::Platform;
pub use session::{Session, Sessions, Transaction};
pub use viewer::{InvalidClaims, Viewer};
