//! Who asks: at most one account on each platform.

use crate::{Platform, platform::UnknownPlatform};
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
    /// claim `platform` or else the token's issuer names. A token with role `anon` and no subject is nobody's.
    ///
    /// An issuer that belongs to a platform speaks for that one only: its token cannot name an account on another.
    pub fn from_claims(claims: &Map<String, Value>, issuer: Option<Platform>) -> Result<Self, InvalidClaims> {
        if let Some(accounts) = claims.get("accounts") {
            return Viewer::of_accounts(accounts, issuer);
        }
        let Some(subject) = claims.get("sub") else {
            return match claims.get("role").and_then(Value::as_str) {
                Some("anon") => Ok(Viewer::anonymous()),
                _ => Err(invalid("sub", "is missing")),
            };
        };
        let platform = match claims.get("platform") {
            Some(name) => platform("platform", name.as_str().unwrap_or_default(), issuer)?,
            None => {
                issuer.ok_or_else(|| invalid("platform", "is missing, and the issuer belongs to none"))?
            }
        };
        Ok(Viewer::anonymous().with(platform, text("sub", subject)?))
    }

    fn of_accounts(accounts: &Value, issuer: Option<Platform>) -> Result<Self, InvalidClaims> {
        let accounts =
            accounts.as_object().ok_or_else(|| invalid("accounts", "must map platforms to subjects"))?;
        accounts.iter().try_fold(Viewer::anonymous(), |viewer, (name, subject)| {
            Ok(viewer.with(platform("accounts", name, issuer)?, text("accounts", subject)?))
        })
    }

    /// The viewer's own id on the platform, as its tables write it.
    pub fn subject(&self, platform: Platform) -> Option<&str> {
        self.accounts.get(&platform).map(String::as_str)
    }
}

fn platform(claim: &'static str, name: &str, issuer: Option<Platform>) -> Result<Platform, InvalidClaims> {
    let platform: Platform =
        name.parse().map_err(|error: UnknownPlatform| invalid(claim, &format!("is refused: {error}")))?;
    match issuer {
        Some(own) if own != platform => {
            Err(invalid(claim, &format!("names {platform}, but its issuer speaks for {own} only")))
        }
        _ => Ok(platform),
    }
}

/// A subject as PostgreSQL can hold it: text, and not the empty one, without the character zero.
fn text<'a>(claim: &'static str, subject: &'a Value) -> Result<&'a str, InvalidClaims> {
    match subject.as_str() {
        Some(subject) if !subject.is_empty() && !subject.contains('\0') => Ok(subject),
        _ => Err(invalid(claim, "must have a text for its subject")),
    }
}

fn invalid(claim: &'static str, problem: &str) -> InvalidClaims {
    InvalidClaims { claim, problem: problem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn viewer(claims: Value, issuer: Option<Platform>) -> Result<Viewer, String> {
        Viewer::from_claims(claims.as_object().unwrap(), issuer).map_err(|error| error.to_string())
    }

    #[test]
    fn a_subject_is_on_the_platform_of_its_claim_or_issuer() {
        let ann = Viewer::anonymous().with(Platform::Oros, "ann");
        assert_eq!(viewer(json!({ "sub": "ann" }), Some(Platform::Oros)).unwrap(), ann);
        assert_eq!(viewer(json!({ "sub": "ann", "platform": "oros" }), None).unwrap(), ann);
        assert_eq!(viewer(json!({ "role": "anon" }), Some(Platform::Oros)).unwrap(), Viewer::anonymous());
    }

    #[test]
    fn a_single_sign_on_token_carries_an_account_a_platform() {
        let both = Viewer::anonymous().with(Platform::Oros, "ann").with(Platform::Vida, "a-7");
        let claims = json!({ "sub": "sso", "accounts": { "oros": "ann", "vida": "a-7" } });
        assert_eq!(viewer(claims, None).unwrap(), both);
    }

    #[test]
    fn an_issuer_speaks_for_its_own_platform_only() {
        let refusal = viewer(json!({ "accounts": { "vida": "root" } }), Some(Platform::Oros)).unwrap_err();
        assert_eq!(refusal, "the token's claim \"accounts\" names vida, but its issuer speaks for oros only");
        assert!(viewer(json!({ "sub": "x", "platform": "vida" }), Some(Platform::Oros)).is_err());
    }

    #[test]
    fn a_claim_that_is_missing_or_wrong_is_named() {
        for (claims, claim) in [
            (json!({}), "sub"),
            (json!({ "sub": 7, "platform": "oros" }), "sub"),
            (json!({ "sub": "", "platform": "oros" }), "sub"),
            (json!({ "sub": "a\0b", "platform": "oros" }), "sub"),
            (json!({ "sub": "ann" }), "platform"),
            (json!({ "sub": "ann", "platform": "elsewhere" }), "platform"),
            (json!({ "sub": "ann", "platform": 1 }), "platform"),
            (json!({ "accounts": { "elsewhere": "ann" } }), "accounts"),
            (json!({ "accounts": { "oros": null } }), "accounts"),
            (json!({ "accounts": "ann" }), "accounts"),
        ] {
            let error = Viewer::from_claims(claims.as_object().unwrap(), None).unwrap_err();
            assert_eq!(error.claim, claim, "{claims}: {error}");
        }
    }
}
