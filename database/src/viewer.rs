//! Who asks: at most one account on each platform.

use crate::Platform;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Who asks. Empty: anonymous.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Viewer {
    accounts: BTreeMap<Platform, String>,
}

/// A token's claims do not say on which platform its subject is.
#[derive(Debug, thiserror::Error)]
#[error("the token's claim \"{claim}\" {problem}")]
pub struct InvalidClaims {
    pub claim: &'static str,
    pub problem: String,
}

impl Viewer {
    /// Nobody in particular.
    pub fn anonymous() -> Self {
        Viewer::default()
    }

    /// The same viewer with an account on one more platform.
    pub fn with(mut self, platform: Platform, subject: impl Into<String>) -> Self {
        self.accounts.insert(platform, subject.into());
        self
    }

    /// The viewer of a verified token: claim `accounts` (platform → subject), or `sub` on the platform that the
    /// claim `platform` or else the token's issuer names.
    pub fn from_claims(claims: &Map<String, Value>, issuer: Option<Platform>) -> Result<Self, InvalidClaims> {
        let _ = (claims, issuer);
        unimplemented!()
    }

    /// The viewer's own id on the platform, as its tables write it.
    pub fn subject(&self, platform: Platform) -> Option<&str> {
        self.accounts.get(&platform).map(String::as_str)
    }
}
