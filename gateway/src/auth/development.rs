//! Tokens for development and tests.

use jsonwebtoken::{EncodingKey, Header};
use serde_json::{Map, Value};

/// A token with these claims, signed by HS256. It is accepted where `exp` (seconds since 1970) is among the claims
/// and an issuer has this secret.
pub fn sign_development_token(secret: &[u8], claims: &Map<String, Value>) -> String {
    jsonwebtoken::encode(&Header::default(), claims, &EncodingKey::from_secret(secret))
        .expect("JSON can be signed by HS256")
}
