//! The server over real sockets, as clients see it.

mod demo;
mod events;
mod http;
mod pages;
mod running;
mod socket;
