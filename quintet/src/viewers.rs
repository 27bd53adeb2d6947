//! Whom a verified token stands for: an account on each of the platforms that it names.

use crate::{composition, configuration::Configuration};
use anyhow::{Result, ensure};
use database::{Platform, Viewer};
use gateway::caller::Identity;
use kit::KeyKind;
use std::{collections::BTreeMap, sync::Arc};

/// Knows what a token's claims mean. Cheap to clone.
#[derive(Clone)]
pub struct Viewers {
    /// Of each issuer that speaks for one platform.
    issuers: Arc<BTreeMap<String, Platform>>,
    /// What the keys of each platform's people look like.
    keys: Arc<BTreeMap<Platform, KeyKind>>,
}

impl Viewers {
    pub fn new(configuration: &Configuration) -> Self {
        let issuers = configuration.issuers.iter();
        let issuers = issuers.filter_map(|issuer| Some((issuer.name.clone(), issuer.platform?))).collect();
        let subgraphs = composition::SUBGRAPHS.iter().map(|(_, subgraph)| subgraph());
        let keys = subgraphs.flat_map(|subgraph| subgraph.account_keys().collect::<Vec<_>>()).collect();
        Viewers { issuers: Arc::new(issuers), keys: Arc::new(keys) }
    }

    /// The viewer that the token names.
    ///
    /// # Errors
    /// A claim is missing or makes no sense, or a subject cannot be anybody's key on its platform.
    pub fn of(&self, identity: &Identity) -> Result<Viewer> {
        let viewer = Viewer::from_claims(&identity.claims, self.issuers.get(&identity.issuer).copied())?;
        for (platform, kind) in self.keys.iter() {
            let is_key = viewer.subject(*platform).is_none_or(|subject| kind.parse(subject).is_some());
            ensure!(is_key, "the token's subject cannot be an account of {platform}: it must be {kind}");
        }
        Ok(viewer)
    }
}
