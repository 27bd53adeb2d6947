//! Development: tokens that this machine signs for itself, with a secret that lies in the data folder.

use anyhow::{Context, Result};
use database::Platform;
use gateway::auth::{Issuer, Keys, sign_development_token};
use serde_json::Value;
use std::{
    fs,
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

/// The issuer's name in the configuration and its `iss` claim.
pub const ISSUER: &str = "development";

/// How long a development token lives, in seconds.
const TOKEN_SECONDS: u64 = 30 * 24 * 3600;

/// Signs tokens for development.
#[derive(Clone)]
pub struct Development {
    secret: String,
}

impl Development {
    /// Reads the secret, or makes one: each data folder has its own, so that no token of one machine is good on another.
    pub fn open(data_dir: &Path) -> Result<Self> {
        fs::create_dir_all(data_dir)
            .with_context(|| format!("folder {} cannot be made", data_dir.display()))?;
        let path = data_dir.join("development_secret");
        let fresh = format!("{}{}", uuid::Uuid::new_v4().simple(), uuid::Uuid::new_v4().simple());
        match fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            Ok(mut file) => file.write_all(fresh.as_bytes())?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error).with_context(|| format!("{} cannot be written", path.display())),
        }
        let secret =
            fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        anyhow::ensure!(secret.len() >= 32, "{} is cut short: delete it", path.display());
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
