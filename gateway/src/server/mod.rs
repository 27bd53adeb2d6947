//! The gateway over HTTP, WebSocket and server-sent events.

mod accept;
mod endpoint;
mod envelope;
mod event_stream;
mod health;
mod origin;
pub mod page;
mod parameters;
mod refusal;
mod router;
mod run;
mod serve;
mod settings;
mod shutdown;
mod socket;

pub use health::Ready;
pub use origin::{InvalidOrigin, Origins};
pub use router::{Server, router};
pub use serve::serve;
pub use settings::Settings;
pub use shutdown::Shutdown;
