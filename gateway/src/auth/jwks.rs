//! Published key sets: kept in memory, read again when a token names a key that is not among them.

use super::AuthenticationError;
use jsonwebtoken::{
    Algorithm, DecodingKey,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, PublicKeyUse},
};
use serde_json::Value;
use std::{
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, Instant},
};
use tokio::sync::{Mutex, MutexGuard};

/// Keys of one set that are looked at.
const KEYS_MAX: usize = 100;
/// Bytes of a set.
const BYTES_MAX: usize = 256 * 1024;
const TIMEOUT: Duration = Duration::from_secs(3);
/// After this time a set is read again, so that withdrawn keys disappear.
const AGE_MAX: Duration = Duration::from_secs(600);
/// The least time between two attempts to read a set that is there, and one that is not.
const PAUSE: Duration = Duration::from_secs(10);
const PAUSE_WITHOUT_KEYS: Duration = Duration::from_secs(1);

pub(super) struct Jwks {
    location: Location,
    keys: RwLock<Option<Loaded>>,
    /// When the last attempt began. Held while reading, so that one reads and the others wait.
    attempt: Mutex<Option<Instant>>,
}

enum Location {
    Url(reqwest::Client, String),
    File(PathBuf),
}

#[derive(Clone)]
struct Loaded {
    keys: Arc<[Key]>,
    at: Instant,
}

/// A public key and the one algorithm that it is for.
#[derive(Clone)]
pub(super) struct Key {
    id: Option<String>,
    pub algorithm: Algorithm,
    pub decoding: DecodingKey,
}

impl Jwks {
    pub fn new(location: &str) -> Result<Self, String> {
        let location = if location.starts_with("http://") || location.starts_with("https://") {
            let client = reqwest::Client::builder()
                .timeout(TIMEOUT)
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .map_err(|error| error.to_string())?;
            Location::Url(client, location.to_owned())
        } else {
            std::fs::metadata(location).map_err(|error| format!("the file of keys {location}: {error}"))?;
            Location::File(location.into())
        };
        Ok(Jwks { location, keys: RwLock::new(None), attempt: Mutex::new(None) })
    }

    /// The keys that can have signed a token with this header.
    pub async fn find(
        &self,
        algorithm: Algorithm,
        id: Option<&str>,
    ) -> Result<Vec<Key>, AuthenticationError> {
        let mut loaded = self.loaded();
        // Old keys serve the others while one reads them again.
        if loaded.as_ref().is_some_and(|loaded| loaded.at.elapsed() > AGE_MAX)
            && let Ok(attempt) = self.attempt.try_lock()
        {
            loaded = self.refresh(loaded, attempt).await;
        }
        let lacking = loaded.as_ref().is_none_or(|loaded| loaded.matching(algorithm, id).is_empty());
        if lacking && (loaded.is_none() || id.is_some()) {
            loaded = self.refresh(loaded, self.attempt.lock().await).await;
        }
        match loaded {
            Some(loaded) => Ok(loaded.matching(algorithm, id)),
            None => Err(AuthenticationError::Unavailable),
        }
    }

    fn loaded(&self) -> Option<Loaded> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the set again, unless somebody just did. Where that fails, the keys at hand stay.
    async fn refresh(
        &self,
        seen: Option<Loaded>,
        mut attempt: MutexGuard<'_, Option<Instant>>,
    ) -> Option<Loaded> {
        let loaded = self.loaded();
        let newer = loaded.as_ref().map(|loaded| loaded.at) != seen.as_ref().map(|loaded| loaded.at);
        let pause = if loaded.is_some() { PAUSE } else { PAUSE_WITHOUT_KEYS };
        if newer || attempt.is_some_and(|attempt| attempt.elapsed() < pause) {
            return loaded;
        }
        *attempt = Some(Instant::now());
        match self.read().await.and_then(|text| parse(&text)) {
            Ok(keys) => {
                let loaded = Loaded { keys: keys.into(), at: Instant::now() };
                *self.keys.write().unwrap_or_else(PoisonError::into_inner) = Some(loaded.clone());
                Some(loaded)
            }
            Err(problem) => {
                tracing::warn!(problem, "a key set cannot be read");
                loaded
            }
        }
    }

    async fn read(&self) -> Result<Vec<u8>, String> {
        match &self.location {
            Location::File(path) => tokio::fs::read(path).await.map_err(|error| error.to_string()),
            Location::Url(client, url) => fetch(client, url).await,
        }
    }
}

impl Loaded {
    fn matching(&self, algorithm: Algorithm, id: Option<&str>) -> Vec<Key> {
        let fits = |key: &&Key| key.algorithm == algorithm && (id.is_none() || key.id.as_deref() == id);
        self.keys.iter().filter(fits).cloned().collect()
    }
}

async fn fetch(client: &reqwest::Client, url: &str) -> Result<Vec<u8>, String> {
    let response = client.get(url).send().await.and_then(reqwest::Response::error_for_status);
    let mut response = response.map_err(|error| error.to_string())?;
    let mut text = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| error.to_string())? {
        text.extend_from_slice(&chunk);
        if text.len() > BYTES_MAX {
            return Err(format!("{url} has more than {BYTES_MAX} bytes"));
        }
    }
    Ok(text)
}

/// The keys of a set that can verify tokens. Others may stand in it; they are passed over.
fn parse(text: &[u8]) -> Result<Vec<Key>, String> {
    let set: Value = serde_json::from_slice(text).map_err(|error| error.to_string())?;
    let keys = set.get("keys").and_then(Value::as_array).ok_or("a key set has a list \"keys\"")?;
    Ok(keys.iter().take(KEYS_MAX).filter_map(key).collect())
}

fn key(json: &Value) -> Option<Key> {
    let jwk: Jwk = serde_json::from_value(json.clone()).ok()?;
    let for_signatures = matches!(jwk.common.public_key_use, None | Some(PublicKeyUse::Signature));
    let algorithm = match &jwk.algorithm {
        AlgorithmParameters::RSA(_) => Algorithm::RS256,
        AlgorithmParameters::EllipticCurve(key) if key.curve == EllipticCurve::P256 => Algorithm::ES256,
        AlgorithmParameters::OctetKeyPair(key) if key.curve == EllipticCurve::Ed25519 => Algorithm::EdDSA,
        // A shared secret has no place among published keys.
        _ => return None,
    };
    let stated = jwk.common.key_algorithm.map(|stated| stated.to_string());
    let fits = stated.is_none_or(|stated| stated == format!("{algorithm:?}"));
    let decoding = DecodingKey::from_jwk(&jwk).ok()?;
    (for_signatures && fits).then_some(Key { id: jwk.common.key_id, algorithm, decoding })
}

#[cfg(test)]
mod tests {
    use super::*;

    const JWKS: &str = include_str!("../../tests/keys/jwks.json");

    async fn knows(jwks: &Jwks, id: &str) -> bool {
        !jwks.find(Algorithm::ES256, Some(id)).await.unwrap().is_empty()
    }

    #[tokio::test]
    async fn a_rotated_key_is_found_once_the_pause_is_over() {
        let file = std::env::temp_dir().join(format!("jwks-{}.json", uuid::Uuid::new_v4()));
        std::fs::write(&file, JWKS).unwrap();
        let jwks = Jwks::new(file.to_str().unwrap()).unwrap();
        assert!(knows(&jwks, "ec").await);
        std::fs::write(&file, JWKS.replace("\"ec\"", "\"new\"")).unwrap();
        assert!(!knows(&jwks, "new").await);
        *jwks.attempt.lock().await = Instant::now().checked_sub(PAUSE);
        assert!(knows(&jwks, "new").await);
        assert!(!knows(&jwks, "ec").await);
        std::fs::remove_file(file).unwrap();
    }

    #[test]
    fn keys_of_no_use_are_passed_over() {
        let set = JWKS.replace("\"sig\"", "\"enc\"").replace("Ed25519", "X25519");
        assert_eq!(parse(set.as_bytes()).unwrap().len(), 1);
        let secret = br#"{"keys": [{"kty": "oct", "k": "c2VjcmV0"}, {"kty": "new"}, 7]}"#;
        assert!(parse(secret).unwrap().is_empty());
        assert!(parse(b"[]").is_err());
    }
}
