//! Development: tokens that this machine signs for itself, with a secret that lies in the data folder.

use anyhow::{Context, Result};
use database::Platform;
use gateway::auth::{Issuer, Keys, sign_development_token};
use serde_json::Value;
use std::{
    fs,
    io::{self, ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

/// The issuer's name in the configuration and its `iss` claim.
pub const ISSUER: &str = "development";

/// How long a development token lives, in seconds.
const TOKEN_SECONDS: u64 = 30 * 24 * 3600;

/// Letters of the secret.
const SECRET_BYTES: usize = 64;

/// Signs tokens for development.
#[derive(Clone)]
pub struct Development {
    secret: String,
}

impl Development {
    /// Reads the secret, or makes one: each data folder has its own, so that no token of one machine is good on another.
    pub fn open(data_dir: &Path) -> Result<Self> {
        let path = data_dir.join("development_secret");
        let secret = match fs::read_to_string(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                make_secret(data_dir, &path).and_then(|()| fs::read_to_string(&path))
            }
            read => read,
        };
        let secret = secret.with_context(|| format!("the development secret {}", path.display()))?;
        anyhow::ensure!(secret.len() >= SECRET_BYTES, "{} is cut short: delete it", path.display());
        Ok(Development { secret })
    }

    /// A token of the member with this id.
    pub fn token(&self, platform: Platform, subject: &str) -> Result<String> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let claims = [
            ("iss", ISSUER.into()),
            ("platform", platform.name().into()),
            ("sub", subject.into()),
            ("iat", now.into()),
            ("exp", (now + TOKEN_SECONDS).into()),
        ];
        let claims =
            claims.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect();
        Ok(sign_development_token(self.secret.as_bytes(), &claims))
    }

    /// The issuer that accepts these tokens.
    pub fn issuer(&self) -> Issuer {
        Issuer {
            name: ISSUER.to_owned(),
            issuer: Some(ISSUER.to_owned()),
            audience: None,
            keys: Keys::Secret(self.secret.clone().into_bytes()),
        }
    }
}

/// Writes it aside and then gives it its name, so that nobody reads the half of it; who comes second, takes the first's.
fn make_secret(data_dir: &Path, path: &Path) -> io::Result<()> {
    fs::create_dir_all(data_dir)?;
    let aside = data_dir.join(format!("development_secret.{}", std::process::id()));
    let secret = format!("{}{}", uuid::Uuid::new_v4().simple(), uuid::Uuid::new_v4().simple());
    fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&aside)?
        .write_all(secret.as_bytes())?;
    let named = fs::hard_link(&aside, path);
    fs::remove_file(&aside)?;
    match named {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}
