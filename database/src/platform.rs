//! The five platforms.

use std::{fmt, str::FromStr};

/// One of the five platforms. A platform is a name, a connection and a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Platform {
    /// VIBEUP (`000_9983be9273f819d3.txt`).
    Vibeup,
    /// VibrationFit (`001_f654f8e3e3af8ffc.txt`).
    Vibrationfit,
    /// Cosmo (`002_6c5687214f3764d7.txt`).
    Cosmo,
    /// VIDA³ (`003_b0ad54d04f92560c.txt`).
    Vida,
    /// OROS (`004_2ee9ad153958422c.txt`).
    Oros,
}

impl Platform {
    /// All five, in the order of their documents.
    pub const ALL: [Platform; 5] =
        [Platform::Vibeup, Platform::Vibrationfit, Platform::Cosmo, Platform::Vida, Platform::Oros];

    /// The name in tokens, configuration and schemas, e.g. `oros`.
    pub fn name(self) -> &'static str {
        match self {
            Platform::Vibeup => "vibeup",
            Platform::Vibrationfit => "vibrationfit",
            Platform::Cosmo => "cosmo",
            Platform::Vida => "vida",
            Platform::Oros => "oros",
        }
    }

    /// The name as people write it, e.g. `VIDA³`.
    pub fn title(self) -> &'static str {
        match self {
            Platform::Vibeup => "VIBEUP",
            Platform::Vibrationfit => "VibrationFit",
            Platform::Cosmo => "Cosmo",
            Platform::Vida => "VIDA³",
            Platform::Oros => "OROS",
        }
    }

    /// The table that names the platform's administrators.
    pub fn administrators_table(self) -> &'static str {
        match self {
            Platform::Vibeup => "admin_users",
            Platform::Vibrationfit | Platform::Cosmo => "administrators",
            Platform::Vida => "users",
            Platform::Oros => "user_roles",
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names none of the five platforms.
#[derive(Debug, thiserror::Error)]
#[error("\"{0}\" is not a platform: it must be vibeup, vibrationfit, cosmo, vida or oros")]
pub struct UnknownPlatform(pub String);

impl FromStr for Platform {
    type Err = UnknownPlatform;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Platform::ALL
            .into_iter()
            .find(|platform| platform.name() == text)
            .ok_or_else(|| UnknownPlatform(text.to_owned()))
    }
}
