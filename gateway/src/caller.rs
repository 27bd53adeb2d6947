//! Who sent a request, as the gateway knows it: verified claims, of which it reads only the standard ones.

use serde_json::{Map, Value};
use std::sync::Arc;

/// Who sent a request.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The verified token's claims and its issuer's name in the configuration; `None`: anonymous.
    pub identity: Option<Arc<Identity>>,
    /// Given in errors and logs.
    pub request_id: Arc<str>,
    /// Whether `extensions` shall tell the plan, the statements and the cache hits.
    pub explain: bool,
}

/// What a verified token says.
#[derive(Debug)]
pub struct Identity {
    /// The issuer's name in the configuration.
    pub issuer: String,
    pub claims: Map<String, Value>,
    /// Answers for one key may be shared; it names the person, not the token.
    pub cache_key: String,
    /// Seconds since 1970 at which the token ends.
    pub expires_at: Option<u64>,
    /// The header as it came, for remote subgraphs.
    pub authorization: String,
}
