//! The private PostgreSQL: started and stopped by the program itself where nobody gives it a database.

mod account;
mod binaries;
mod cluster;
mod orphan;
mod private;
mod process;

pub use private::{PrivateServer, StartError};
