//! What the end-to-end tests stand on: servers of their own, the program itself, and recorded cases.

mod actor;
pub mod case;
pub mod policy_matrix;
mod postgres;
pub mod process;
pub mod program;
mod quintet;
pub mod redis;
mod subscription;
mod template;

pub use actor::{Actor, NoActor};
pub use postgres::{Database, Postgres};
pub use program::{Program, Serving};
pub use quintet::Quintet;
pub use redis::Redis;
pub use subscription::{Said, Subscription};
