//! Tokens that pass, tokens that do not, and key sets that change or disappear.

use super::*;
use crate::caller::Identity;
use axum::{Router, extract::State, http::StatusCode, response::IntoResponse, routing::get};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Map, Value, json};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

const SECRET: &[u8] = b"a secret of thirty-two bytes, or more";
const OTHER_SECRET: &[u8] = b"another secret of thirty-two bytes or more";
const JWKS_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/keys/jwks.json");
const JWKS: &str = include_str!("../../tests/keys/jwks.json");
const RSA: &[u8] = include_bytes!("../../tests/keys/rsa.pem");
const EC: &[u8] = include_bytes!("../../tests/keys/ec.pem");
const ED: &[u8] = include_bytes!("../../tests/keys/ed.pem");

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

fn claims(more: Value) -> Map<String, Value> {
    let mut claims = json!({ "sub": "lumen", "exp": now() + 600 });
    claims.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    claims.as_object().unwrap().clone()
}

fn secret_issuer(name: &str, secret: &[u8]) -> Issuer {
    Issuer { name: name.to_owned(), issuer: None, audience: None, keys: Keys::Secret(secret.to_vec()) }
}

fn jwks_issuer(location: &str) -> Issuer {
    Issuer { name: "oros".to_owned(), issuer: None, audience: None, keys: Keys::Jwks(location.to_owned()) }
}

fn sign(algorithm: Algorithm, key: &EncodingKey, kid: Option<&str>, claims: &Map<String, Value>) -> String {
    let header = Header { kid: kid.map(str::to_owned), ..Header::new(algorithm) };
    jsonwebtoken::encode(&header, claims, key).unwrap()
}

async fn ask(authentication: &Authentication, token: &str) -> Result<Arc<Identity>, AuthenticationError> {
    authentication.authenticate(Some(&format!("Bearer {token}"))).await.map(|identity| identity.unwrap())
}

fn with_secret() -> Authentication {
    Authentication::new(vec![secret_issuer("oros", SECRET)]).unwrap()
}

#[tokio::test]
async fn nobody_without_a_header() {
    assert!(with_secret().authenticate(None).await.unwrap().is_none());
}

#[tokio::test]
async fn a_signed_token_gives_its_claims() {
    let claims = claims(json!({ "accounts": { "oros": "lumen" } }));
    let identity = ask(&with_secret(), &sign_development_token(SECRET, &claims)).await.unwrap();
    assert_eq!(identity.issuer, "oros");
    assert_eq!(identity.claims, claims);
    assert_eq!(identity.expires_at, claims["exp"].as_u64());
    assert!(identity.authorization.starts_with("Bearer "));
}

#[tokio::test]
async fn headers_that_prove_nothing_are_invalid() {
    let authentication = with_secret();
    let token = sign_development_token(SECRET, &claims(json!({})));
    let long = format!("Bearer {}", "a".repeat(9000));
    for header in ["", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YTpi", &token, &long] {
        let answer = authentication.authenticate(Some(header)).await;
        assert_eq!(answer.unwrap_err(), AuthenticationError::Invalid, "{header}");
    }
    assert!(authentication.authenticate(Some(&format!("bearer  {token}"))).await.is_ok());
}

#[tokio::test]
async fn times_are_checked_with_thirty_seconds_of_leeway() {
    let authentication = with_secret();
    let answer = async |claims: Value| {
        let token = sign_development_token(SECRET, claims.as_object().unwrap());
        ask(&authentication, &token).await.map(|_| ())
    };
    assert_eq!(answer(json!({ "exp": now() - 10 })).await, Ok(()));
    assert_eq!(answer(json!({ "exp": now() - 40 })).await, Err(AuthenticationError::Expired));
    assert_eq!(answer(json!({ "sub": "lumen" })).await, Err(AuthenticationError::Invalid));
    assert_eq!(answer(json!({ "exp": now() + 9, "nbf": now() + 10 })).await, Ok(()));
    assert_eq!(
        answer(json!({ "exp": now() + 9, "nbf": now() + 60 })).await,
        Err(AuthenticationError::Invalid)
    );
}

#[tokio::test]
async fn a_forged_token_does_not_learn_that_it_is_expired() {
    let token = sign_development_token(OTHER_SECRET, &claims(json!({ "exp": now() - 600 })));
    assert_eq!(ask(&with_secret(), &token).await.unwrap_err(), AuthenticationError::Invalid);
}

#[tokio::test]
async fn issuer_and_audience_must_fit_where_they_are_configured() {
    let mut issuer = secret_issuer("oros", SECRET);
    issuer.issuer = Some("https://oros.example".to_owned());
    issuer.audience = Some("quintet".to_owned());
    let authentication = Authentication::new(vec![issuer]).unwrap();
    let right = json!({ "iss": "https://oros.example", "aud": ["quintet", "other"] });
    assert!(ask(&authentication, &sign_development_token(SECRET, &claims(right))).await.is_ok());
    for wrong in [
        json!({}),
        json!({ "iss": "https://oros.example" }),
        json!({ "aud": "quintet" }),
        json!({ "iss": "https://vida.example", "aud": "quintet" }),
        json!({ "iss": "https://oros.example", "aud": "other" }),
    ] {
        let token = sign_development_token(SECRET, &claims(wrong.clone()));
        assert_eq!(ask(&authentication, &token).await.unwrap_err(), AuthenticationError::Invalid, "{wrong}");
    }
}

#[tokio::test]
async fn the_secret_tells_the_issuer() {
    let issuers = vec![secret_issuer("oros", SECRET), secret_issuer("vida", OTHER_SECRET)];
    let authentication = Authentication::new(issuers).unwrap();
    let claims = claims(json!({}));
    let oros = ask(&authentication, &sign_development_token(SECRET, &claims)).await.unwrap();
    let vida = ask(&authentication, &sign_development_token(OTHER_SECRET, &claims)).await.unwrap();
    assert_eq!((oros.issuer.as_str(), vida.issuer.as_str()), ("oros", "vida"));
    assert_ne!(oros.cache_key, vida.cache_key);
}

#[tokio::test]
async fn another_issuers_secret_does_not_sign_for_a_known_iss() {
    let mut oros = secret_issuer("oros", SECRET);
    oros.issuer = Some("https://oros.example".to_owned());
    let authentication = Authentication::new(vec![oros, secret_issuer("vida", OTHER_SECRET)]).unwrap();
    let claims = claims(json!({ "iss": "https://oros.example" }));
    let token = sign_development_token(OTHER_SECRET, &claims);
    assert_eq!(ask(&authentication, &token).await.unwrap_err(), AuthenticationError::Invalid);
}

#[tokio::test]
async fn the_cache_key_names_the_person() {
    let authentication = with_secret();
    let key = async |more: Value| {
        ask(&authentication, &sign_development_token(SECRET, &claims(more))).await.unwrap().cache_key.clone()
    };
    let same = key(json!({ "accounts": { "oros": "a", "vida": "b" } })).await;
    assert_eq!(same, key(json!({ "exp": now() + 60, "accounts": { "vida": "b", "oros": "a" } })).await);
    for other in [
        json!({}),
        json!({ "sub": "other", "accounts": { "oros": "a", "vida": "b" } }),
        json!({ "accounts": { "oros": "b", "vida": "a" } }),
        json!({ "platform": "oros", "accounts": { "oros": "a", "vida": "b" } }),
    ] {
        assert_ne!(same, key(other).await);
    }
}

#[test]
fn weak_secrets_and_missing_files_are_refused_at_the_start() {
    for issuer in
        [secret_issuer("oros", b""), secret_issuer("oros", &[0; 31]), jwks_issuer("/nowhere/jwks.json")]
    {
        assert_eq!(Authentication::new(vec![issuer]).err().unwrap().name, "oros");
    }
}

#[tokio::test]
async fn public_keys_verify_by_kind() {
    let authentication = Authentication::new(vec![jwks_issuer(JWKS_PATH)]).unwrap();
    let rsa = EncodingKey::from_rsa_pem(RSA).unwrap();
    let ec = EncodingKey::from_ec_pem(EC).unwrap();
    let ed = EncodingKey::from_ed_pem(ED).unwrap();
    let claims = claims(json!({}));
    for (algorithm, key, kid) in
        [(Algorithm::RS256, &rsa, "rsa"), (Algorithm::ES256, &ec, "ec"), (Algorithm::EdDSA, &ed, "ed")]
    {
        for kid in [Some(kid), None] {
            assert!(ask(&authentication, &sign(algorithm, key, kid, &claims)).await.is_ok(), "{algorithm:?}");
        }
    }
    let crossed = sign(Algorithm::RS256, &rsa, Some("ec"), &claims);
    assert_eq!(ask(&authentication, &crossed).await.unwrap_err(), AuthenticationError::Invalid);
    let unlisted = sign(Algorithm::RS512, &rsa, Some("rsa"), &claims);
    assert_eq!(ask(&authentication, &unlisted).await.unwrap_err(), AuthenticationError::Invalid);
}

#[tokio::test]
async fn a_public_key_is_no_secret_and_no_signature_is_none() {
    let authentication = Authentication::new(vec![jwks_issuer(JWKS_PATH)]).unwrap();
    let claims = claims(json!({}));
    for secret in [JWKS.as_bytes(), RSA] {
        let key = EncodingKey::from_secret(secret);
        let token = sign(Algorithm::HS256, &key, Some("rsa"), &claims);
        assert_eq!(ask(&authentication, &token).await.unwrap_err(), AuthenticationError::Invalid);
    }
    let part = |json: Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let none = format!("{}.{}.", part(json!({ "alg": "none", "typ": "JWT" })), part(Value::Object(claims)));
    assert_eq!(ask(&authentication, &none).await.unwrap_err(), AuthenticationError::Invalid);
    assert_eq!(ask(&with_secret(), &none).await.unwrap_err(), AuthenticationError::Invalid);
}

/// An endpoint whose key set can be changed; `None` answers 500.
struct Endpoint {
    keys: Mutex<Option<Value>>,
    requests: AtomicUsize,
}

async fn endpoint(keys: Option<Value>) -> (Arc<Endpoint>, String) {
    let endpoint = Arc::new(Endpoint { keys: Mutex::new(keys), requests: AtomicUsize::new(0) });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/jwks", listener.local_addr().unwrap());
    let router = Router::new().route("/jwks", get(serve)).with_state(endpoint.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (endpoint, url)
}

async fn serve(State(endpoint): State<Arc<Endpoint>>) -> impl IntoResponse {
    endpoint.requests.fetch_add(1, Ordering::SeqCst);
    match endpoint.keys.lock().unwrap().clone() {
        Some(keys) => axum::Json(keys).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn only(kid: &str) -> Value {
    let all: Value = serde_json::from_str(JWKS).unwrap();
    let keys: Vec<_> = all["keys"].as_array().unwrap().iter().filter(|key| key["kid"] == kid).collect();
    json!({ "keys": keys })
}

#[tokio::test]
async fn an_unknown_kid_reads_the_set_again_but_not_at_will() {
    let (endpoint, url) = endpoint(Some(only("ec"))).await;
    let authentication = Authentication::new(vec![jwks_issuer(&url)]).unwrap();
    let ec = EncodingKey::from_ec_pem(EC).unwrap();
    let ed = EncodingKey::from_ed_pem(ED).unwrap();
    let signed = |number: i64| sign(Algorithm::ES256, &ec, Some("ec"), &claims(json!({ "n": number })));
    for number in 0..5 {
        ask(&authentication, &signed(number)).await.unwrap();
    }
    assert_eq!(endpoint.requests.load(Ordering::SeqCst), 1);
    let unknown = sign(Algorithm::EdDSA, &ed, Some("ed"), &claims(json!({})));
    for _ in 0..5 {
        assert_eq!(ask(&authentication, &unknown).await.unwrap_err(), AuthenticationError::Invalid);
    }
    assert_eq!(endpoint.requests.load(Ordering::SeqCst), 1, "the first read was a moment ago");
}

#[tokio::test]
async fn keys_stay_when_the_endpoint_goes_down_and_none_is_unavailable() {
    let (up, url) = endpoint(Some(only("ec"))).await;
    let (_, down_url) = endpoint(None).await;
    let ec = EncodingKey::from_ec_pem(EC).unwrap();
    let signed = |number: i64| sign(Algorithm::ES256, &ec, Some("ec"), &claims(json!({ "n": number })));
    let authentication = Authentication::new(vec![jwks_issuer(&url)]).unwrap();
    ask(&authentication, &signed(1)).await.unwrap();
    *up.keys.lock().unwrap() = None;
    assert!(ask(&authentication, &signed(2)).await.is_ok());
    let authentication = Authentication::new(vec![jwks_issuer(&down_url)]).unwrap();
    assert_eq!(ask(&authentication, &signed(3)).await.unwrap_err(), AuthenticationError::Unavailable);
}

#[tokio::test]
async fn a_verified_token_that_the_product_cannot_use_is_refused_with_the_reason() {
    let authentication = with_secret().accepting(|identity| match identity.claims.get("platform") {
        Some(Value::String(_)) => Ok(()),
        _ => Err("it names no platform".to_owned()),
    });
    let token = |more| sign_development_token(SECRET, &claims(more));
    assert!(ask(&authentication, &token(json!({ "platform": "oros" }))).await.is_ok());
    for _ in 0..2 {
        let error = ask(&authentication, &token(json!({}))).await.unwrap_err();
        assert_eq!(error.to_string(), "The token is valid but names nobody: it names no platform.");
    }
    let forged = sign_development_token(OTHER_SECRET, &claims(json!({})));
    assert_eq!(ask(&authentication, &forged).await.unwrap_err(), AuthenticationError::Invalid);
}
