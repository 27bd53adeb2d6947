//! The data layer: platforms, the viewer, sessions under row level security, the private server, the change feed.

pub mod failure;
pub mod feed;
mod lease;
mod opening;
pub mod platform;
mod pool;
pub mod server;
pub mod session;
pub mod settings;
pub mod shape;
pub mod tag;
pub mod viewer;

pub use feed::Feed;
pub use opening::planner;
pub use platform::Platform;
pub use pool::{Database, InvalidUrl};
pub use server::PrivateServer;
pub use session::{Session, Sessions, Transaction};
pub use settings::{PlatformSettings, Settings};
pub use viewer::{InvalidClaims, Viewer};
