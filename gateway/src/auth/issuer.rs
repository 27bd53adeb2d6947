//! Who may sign tokens, and with what.

use super::{AuthenticationError, jwks::Jwks};
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, errors::ErrorKind};
use serde_json::{Map, Value};
use std::time::Duration;

/// How far the clocks of issuer and server may be apart.
pub(super) const LEEWAY: Duration = Duration::from_secs(30);
/// A shorter secret of HS256 can be guessed from one token.
const SECRET_BYTES_MIN: usize = 32;

/// One that signs tokens.
#[derive(Clone)]
pub struct Issuer {
    /// The name in the configuration; it becomes `Identity::issuer`.
    pub name: String,
    /// What the claim `iss` must be; `None`: the claim is not looked at.
    pub issuer: Option<String>,
    /// What the claim `aud` must hold; `None`: the claim is not looked at.
    pub audience: Option<String>,
    pub keys: Keys,
}

/// What a token's signature is verified with. The kind decides which algorithms are accepted.
#[derive(Clone)]
pub enum Keys {
    /// A shared secret, for HS256; 32 bytes at least.
    Secret(Vec<u8>),
    /// A set of public keys (RFC 7517) for RS256, ES256 and EdDSA: a URL (http, https) or the path of a file.
    Jwks(String),
}

/// An issuer that cannot be accepted.
#[derive(Debug, thiserror::Error)]
#[error("issuer \"{name}\": {problem}")]
pub struct InvalidIssuer {
    pub name: String,
    pub problem: String,
}

pub(super) struct Verifier {
    issuer: Issuer,
    keys: Source,
}

enum Source {
    Secret(DecodingKey),
    Jwks(Jwks),
}

impl Verifier {
    pub fn new(issuer: Issuer) -> Result<Self, InvalidIssuer> {
        let keys = match &issuer.keys {
            Keys::Secret(secret) if secret.len() < SECRET_BYTES_MIN => {
                Err(format!("its secret must have {SECRET_BYTES_MIN} bytes at least"))
            }
            Keys::Secret(secret) => Ok(Source::Secret(DecodingKey::from_secret(secret))),
            Keys::Jwks(location) => Jwks::new(location).map(Source::Jwks),
        };
        match keys {
            Ok(keys) => Ok(Verifier { issuer, keys }),
            Err(problem) => Err(InvalidIssuer { name: issuer.name, problem }),
        }
    }

    pub fn name(&self) -> &str {
        &self.issuer.name
    }

    /// The `iss` that its tokens carry.
    pub fn claim(&self) -> Option<&str> {
        self.issuer.issuer.as_deref()
    }

    /// The token's claims, where the signature, the times, the issuer and the audience are right.
    pub async fn verify(
        &self,
        token: &str,
        head: &Header,
    ) -> Result<Map<String, Value>, AuthenticationError> {
        match &self.keys {
            Source::Secret(key) => self.decode(token, key, Algorithm::HS256),
            Source::Jwks(jwks) => {
                let mut verdict = AuthenticationError::Invalid;
                for key in jwks.find(head.alg, head.kid.as_deref()).await? {
                    match self.decode(token, &key.decoding, key.algorithm) {
                        Err(AuthenticationError::Invalid) => {}
                        Err(error) => verdict = error,
                        claims => return claims,
                    }
                }
                Err(verdict)
            }
        }
    }

    fn decode(
        &self,
        token: &str,
        key: &DecodingKey,
        algorithm: Algorithm,
    ) -> Result<Map<String, Value>, AuthenticationError> {
        let mut validation = Validation::new(algorithm);
        validation.leeway = LEEWAY.as_secs();
        validation.validate_nbf = true;
        let mut required = vec!["exp"];
        if let Some(issuer) = &self.issuer.issuer {
            validation.set_issuer(&[issuer]);
            required.push("iss");
        }
        match &self.issuer.audience {
            Some(audience) => {
                validation.set_audience(&[audience]);
                required.push("aud");
            }
            None => validation.validate_aud = false,
        }
        validation.set_required_spec_claims(&required);
        match jsonwebtoken::decode(token, key, &validation) {
            Ok(token) => Ok(token.claims),
            // Only told once the signature is verified.
            Err(error) if *error.kind() == ErrorKind::ExpiredSignature => Err(AuthenticationError::Expired),
            Err(_) => Err(AuthenticationError::Invalid),
        }
    }
}
