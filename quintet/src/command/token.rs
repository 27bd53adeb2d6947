//! `quintet token`: a signed token for development.

use crate::{configuration::Configuration, foundation, store::Store, terminal};
use anyhow::{Context, Result};
use database::Platform;

/// Prints a token with which to act as the member.
pub async fn run(configuration: &Configuration, platform: Platform, username: &str) -> Result<()> {
    let development = foundation::development(configuration)?.context(
        "development is off (an issuer is configured, or the address is not this machine's only), so nobody would \
         accept the token",
    )?;
    let store = Store::open(configuration).await?;
    let subject = subject(&store, platform, username).await;
    store.close().await;
    terminal::print(&format!("{}\n", development.token(platform, &subject?)?))
}

async fn subject(store: &Store, platform: Platform, username: &str) -> Result<String> {
    store.require_migrated(platform).await?;
    let found = migration::subject(&store.administer(platform)?, platform, username).await?;
    found.with_context(|| format!("{platform} has no member \"{username}\""))
}
