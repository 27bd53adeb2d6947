//! From an `Authorization` header to an identity.

use super::{
    InvalidIssuer, Issuer,
    issuer::{LEEWAY, Verifier},
};
use crate::caller::Identity;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use moka::sync::Cache;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Bytes of a header that is looked at.
const HEADER_BYTES_MAX: usize = 8 * 1024;
/// Identities that are kept, so that a signature is not verified again with every request.
const VERIFIED_MAX: u64 = 10_000;
/// How long a token whose key was withdrawn may still pass.
const VERIFIED_FOR: Duration = Duration::from_secs(60);

/// Knows the issuers whose tokens are accepted. Cheap to clone.
#[derive(Clone)]
pub struct Authentication {
    issuers: Arc<[Verifier]>,
    accept: Accept,
    verified: Cache<String, Arc<Identity>>,
}

/// What the product says of a verified identity: the error is a sentence's end for whoever sent the token.
type Accept = Arc<dyn Fn(&Identity) -> Result<(), String> + Send + Sync>;

/// Why a token is refused. Of one that is not verified it tells no more, lest it help to forge one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthenticationError {
    #[error("The token is invalid.")]
    Invalid,
    #[error("The token has expired.")]
    Expired,
    /// It is verified, but says nothing that the product can use.
    #[error("The token is valid but names nobody: {0}.")]
    Unusable(Arc<str>),
    /// The issuer's keys have never been read, so nothing can be said about the token.
    #[error("Tokens cannot be verified at the moment.")]
    Unavailable,
}

impl Authentication {
    /// Accepts the tokens of these issuers, and no others. Keys at a URL are read when first needed.
    ///
    /// # Errors
    /// An issuer's secret is too short, or its file of keys cannot be read.
    pub fn new(issuers: Vec<Issuer>) -> Result<Self, InvalidIssuer> {
        let issuers = issuers.into_iter().map(Verifier::new).collect::<Result<_, _>>()?;
        let verified = Cache::builder().max_capacity(VERIFIED_MAX).time_to_live(VERIFIED_FOR).build();
        Ok(Authentication { issuers, accept: Arc::new(|_| Ok(())), verified })
    }

    /// The same, but only for identities that the product accepts.
    pub fn accepting(self, accept: impl Fn(&Identity) -> Result<(), String> + Send + Sync + 'static) -> Self {
        Authentication { accept: Arc::new(accept), ..self }
    }

    /// The identity that a header `Bearer <token>` proves; `None` without a header.
    pub async fn authenticate(
        &self,
        header: Option<&str>,
    ) -> Result<Option<Arc<Identity>>, AuthenticationError> {
        let Some(header) = header else { return Ok(None) };
        if let Some(identity) = self.verified.get(header) {
            return match remaining(&identity) {
                Some(Duration::ZERO) => Err(AuthenticationError::Expired),
                _ => Ok(Some(identity)),
            };
        }
        let token = bearer(header).ok_or(AuthenticationError::Invalid)?;
        let identity = Arc::new(self.verify(token, header).await?);
        (self.accept)(&identity).map_err(|problem| AuthenticationError::Unusable(problem.into()))?;
        self.verified.insert(header.to_owned(), identity.clone());
        Ok(Some(identity))
    }

    async fn verify(&self, token: &str, authorization: &str) -> Result<Identity, AuthenticationError> {
        let head = jsonwebtoken::decode_header(token).map_err(|_| AuthenticationError::Invalid)?;
        let claimed = claimed_issuer(token)?;
        let mut verdict = AuthenticationError::Invalid;
        for issuer in self.candidates(claimed.as_deref()) {
            match issuer.verify(token, &head).await {
                Ok(claims) => return Ok(identity(issuer.name(), claims, authorization)),
                Err(AuthenticationError::Invalid) => {}
                Err(error) => verdict = error,
            }
        }
        Err(verdict)
    }

    /// Those that sign with the `iss` that the token claims; if there is none, those that sign without.
    fn candidates<'a>(&'a self, claimed: Option<&'a str>) -> impl Iterator<Item = &'a Verifier> {
        let known = self.issuers.iter().any(|issuer| issuer.claim() == claimed);
        let wanted = if known { claimed } else { None };
        self.issuers.iter().filter(move |issuer| issuer.claim() == wanted)
    }
}

/// How long the identity is still good for; `None`: for ever.
pub fn remaining(identity: &Identity) -> Option<Duration> {
    let end = UNIX_EPOCH.checked_add(Duration::from_secs(identity.expires_at?))?.checked_add(LEEWAY)?;
    Some(end.duration_since(SystemTime::now()).unwrap_or_default())
}

fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    let token = token.trim();
    let plausible = header.len() <= HEADER_BYTES_MAX && scheme.eq_ignore_ascii_case("bearer");
    (plausible && !token.is_empty()).then_some(token)
}

/// The `iss` claim before anything is verified: it only chooses whose keys are tried.
fn claimed_issuer(token: &str) -> Result<Option<String>, AuthenticationError> {
    let claims = || {
        let payload = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
        serde_json::from_slice::<Map<String, Value>>(&payload).ok()
    };
    let claims = claims().ok_or(AuthenticationError::Invalid)?;
    Ok(claims.get("iss").and_then(Value::as_str).map(str::to_owned))
}

fn identity(issuer: &str, claims: Map<String, Value>, authorization: &str) -> Identity {
    Identity {
        issuer: issuer.to_owned(),
        cache_key: cache_key(issuer, &claims),
        expires_at: claims.get("exp").and_then(seconds),
        claims,
        authorization: authorization.to_owned(),
    }
}

/// A time claim may have a fraction.
fn seconds(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| Some(Duration::try_from_secs_f64(value.as_f64()?).ok()?.as_secs()))
}

/// Names the person: the same for each of their tokens, different for each person of each issuer.
fn cache_key(issuer: &str, claims: &Map<String, Value>) -> String {
    let accounts: BTreeMap<_, _> =
        claims.get("accounts").and_then(Value::as_object).into_iter().flatten().collect();
    let person = serde_json::json!([issuer, claims.get("sub"), claims.get("platform"), accounts]);
    URL_SAFE_NO_PAD.encode(Sha256::digest(person.to_string()))
}
