//! GraphQL over WebSocket, by the protocol `graphql-transport-ws`.

mod close;
mod connection;
mod message;
mod operations;
mod upgrade;

pub(super) use upgrade::{is_upgrade, upgrade};
