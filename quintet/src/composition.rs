//! Puts the subgraphs behind the gateway.

use crate::{configuration::Configuration, context};
use anyhow::{Context as _, Result};
use async_graphql::ValidationMode;
use gateway::{Local, Remote, Subgraph, cache::Cache, limits, subgraph::RemoteLimits};
use reqwest::Url;
use std::{collections::BTreeMap, sync::Arc, time::Duration};

/// A subgraph's name and declaration.
type Declared = (&'static str, fn() -> kit::Subgraph);

/// The five subgraphs.
pub const SUBGRAPHS: [Declared; 5] = [
    ("identity", identity),
    ("ledger", ledger::subgraph),
    ("content", content::subgraph),
    ("commerce", commerce::subgraph),
    ("moderation", moderation::subgraph),
];

/// Identity, which also finds anything by its `nodeId`.
fn identity() -> kit::Subgraph {
    let others = [ledger::subgraph(), content::subgraph(), commerce::subgraph(), moderation::subgraph()];
    identity::subgraph().finding(others)
}

/// The subgraph of this name.
pub fn subgraph(name: &str) -> Option<kit::Subgraph> {
    SUBGRAPHS.iter().find(|(known, _)| *known == name).map(|(_, subgraph)| subgraph())
}

/// The supergraph of the five.
pub fn supergraph() -> Result<String> {
    let sdls = SUBGRAPHS.map(|(name, subgraph)| (name, kit::sdl(&subgraph().schema(ValidationMode::Fast))));
    let sdls: Vec<(&str, &str)> = sdls.iter().map(|(name, sdl)| (*name, sdl.as_str())).collect();
    Ok(gateway::compose(&sdls)?)
}

/// The subgraphs that the configuration names elsewhere, by name.
pub fn remotes(configuration: &Configuration) -> Result<BTreeMap<String, Url>> {
    let remotes = configuration.remote_subgraphs.iter().map(|(name, url)| {
        let setting = || format!("setting \"subgraphs.{name}.url\"");
        subgraph(name).with_context(|| format!("there is no subgraph \"{name}\"")).with_context(setting)?;
        Ok((name.clone(), url.parse().with_context(setting)?))
    });
    remotes.collect()
}

/// The gateway over the five; remote ones are asked over HTTP.
pub fn gateway(
    configuration: &Configuration,
    remotes: &BTreeMap<String, Url>,
    contexts: context::Contexts,
    cache: Option<Arc<Cache>>,
) -> Result<gateway::Gateway> {
    let http = reqwest::Client::new();
    let remote = RemoteLimits { body_max: configuration.subgraph_bytes_max, ..RemoteLimits::default() };
    let subgraphs = SUBGRAPHS.iter().map(|(name, subgraph)| {
        // The gateway validates; its own operations need no second look.
        let schema = subgraph().schema(ValidationMode::Fast);
        let sdl = kit::sdl(&schema);
        let subgraph: Arc<dyn Subgraph> = match remotes.get(*name) {
            Some(url) => Arc::new(Remote::new(http.clone(), url.clone(), sdl, remote.clone())),
            None => Arc::new(Local::new(schema, context::prepare, context::finish).with_sdl(sdl)),
        };
        ((*name).to_owned(), subgraph)
    });
    let limits = gateway::Limits {
        execution: Duration::from_millis(configuration.request_timeout_ms),
        objects_max: configuration.objects_max,
        operation: limits::Limits {
            bytes_max: configuration.operation_bytes_max,
            depth_max: configuration.depth_max,
            aliases_max: configuration.aliases_max,
            ..limits::Limits::default()
        },
        ..gateway::Limits::default()
    };
    let settings = gateway::Settings {
        subgraphs: subgraphs.collect(),
        scope: Arc::new(move |caller| contexts.scope(caller)),
        explain: Arc::new(context::explain),
        cache,
        limits,
    };
    Ok(gateway::Gateway::new(settings)?)
}
