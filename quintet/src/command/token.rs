//! `quintet token`: a signed token for development.

use crate::{configuration::Configuration, development::Development, store::Store};
use anyhow::{Context, Result, bail};
use database::Platform;

/// Prints a token with which to act as the member.
pub async fn run(configuration: &Configuration, platform: Platform, username: &str) -> Result<()> {
    if !configuration.development {
        bail!(
            "development is off (an issuer is configured, or the address is not this machine's only), so nobody would accept the token"
        );
    }
    let subject =
        match migration::demo::MEMBERS.iter().find(|m| m.platform == platform && m.username == username) {
            Some(member) => member.id.to_owned(),
            None => subject(configuration, platform, username).await?,
        };
    println!("{}", Development::open(&configuration.data_dir)?.token(platform, &subject)?);
    Ok(())
}

async fn subject(configuration: &Configuration, platform: Platform, username: &str) -> Result<String> {
    let store = Store::open(configuration).await?;
    let subject = migration::subject(&store.administer(platform)?, platform, username).await;
    store.close().await;
    subject?.with_context(|| format!("{platform} has no member \"{username}\""))
}
