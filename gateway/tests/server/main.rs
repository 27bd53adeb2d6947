//! The server over real sockets, as clients see it.

#![allow(clippy::unwrap_used)]

mod demo;
mod events;
mod http;
mod pages;
mod running;
mod socket;
