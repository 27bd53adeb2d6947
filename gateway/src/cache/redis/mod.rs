//! Answers in Redis, shared by many processes, with decoded copies in this one.

mod link;
mod script;
mod store;
mod writer;

pub(super) use store::Redis;
