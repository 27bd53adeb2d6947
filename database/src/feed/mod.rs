//! What changes in the databases, whoever changes it: the change feed.

mod connection;
mod event;
mod observer;
mod pgoutput;
mod reader;
mod readers;

pub use event::{Change, Event, Operation, Row};
pub use readers::Feed;
