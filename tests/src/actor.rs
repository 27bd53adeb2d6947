//! As whom a test asks.

use database::Platform;
use std::{fmt, str::FromStr};

/// As whom a test asks. Written `anonymous`, or `oros:lumen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Without a token.
    Anonymous,
    /// A member of the demo world.
    Member { platform: Platform, username: String },
}

/// The text names no actor.
#[derive(Debug, thiserror::Error)]
#[error("\"{0}\" is neither \"anonymous\" nor a platform and a username, such as \"oros:lumen\"")]
pub struct NoActor(String);

impl FromStr for Actor {
    type Err = NoActor;

    fn from_str(text: &str) -> Result<Self, NoActor> {
        let wrong = || NoActor(text.to_owned());
        if text == "anonymous" {
            return Ok(Actor::Anonymous);
        }
        let (platform, username) = text.split_once(':').ok_or_else(wrong)?;
        let platform = platform.parse().map_err(|_| wrong())?;
        if username.is_empty() {
            return Err(wrong());
        }
        Ok(Actor::Member { platform, username: username.to_owned() })
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Actor::Anonymous => f.write_str("anonymous"),
            Actor::Member { platform, username } => write!(f, "{platform}:{username}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Actor;

    #[test]
    fn an_actor_is_read_as_it_is_written() {
        for text in ["anonymous", "oros:lumen"] {
            assert_eq!(text.parse::<Actor>().unwrap().to_string(), text);
        }
        for text in ["", "lumen", "oros:", "nowhere:lumen"] {
            assert!(text.parse::<Actor>().is_err(), "{text}");
        }
    }
}
