//! What every platform stands on.

use super::{File, files};

pub(super) const MIGRATIONS: &[File] = files!("auth": "0000_auth");
