//! How the platforms' databases are reached, and the limits of reaching them.

use crate::Platform;
use std::{collections::BTreeMap, fmt};

/// How the platforms' databases are reached, and the limits of reaching them.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The platforms that have a database. A session on another answers that it cannot be reached.
    pub platforms: BTreeMap<Platform, PlatformSettings>,
    /// Connections a platform may hold at most; a request that needs one more waits for `acquire_timeout_ms`.
    pub connections_max: u32,
    /// Milliseconds a request waits for a connection before the platform counts as unreachable.
    pub acquire_timeout_ms: u64,
    /// Milliseconds a statement of a request may run.
    pub statement_timeout_ms: u64,
    /// Whether statements are kept prepared by the server. `false` behind a pooler in transaction mode, which hands
    /// every transaction another connection.
    pub prepared_statements: bool,
    /// Whether `Sessions::statements` keeps the text of what ran. For tests.
    pub record_statements: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            platforms: BTreeMap::new(),
            connections_max: 16,
            acquire_timeout_ms: 3_000,
            statement_timeout_ms: 10_000,
            prepared_statements: true,
            record_statements: false,
        }
    }
}

/// Where a platform's tables are.
#[derive(Clone, PartialEq, Eq)]
pub struct PlatformSettings {
    /// `postgres://user:password@host:port/database`; a unix socket by `?host=/directory`.
    pub url: String,
    /// The schema of the platform's tables, e.g. `oros`, or `public` on a Supabase project.
    pub schema: String,
}

/// The password in the url stays out of logs.
impl fmt::Debug for PlatformSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlatformSettings").field("url", &"…").field("schema", &self.schema).finish()
    }
}
