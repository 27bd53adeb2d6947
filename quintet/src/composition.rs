//! Puts the subgraphs behind the gateway.

use crate::{configuration::Configuration, context};
use anyhow::{Context as _, Result, bail};
use async_graphql::{ObjectType, Schema, SubscriptionType};
use gateway::{Local, Remote, Subgraph, cache::Cache};
use std::sync::Arc;

/// The five subgraphs by name, with their SDL.
pub const SUBGRAPHS: [(&str, fn() -> String); 5] = [
    ("identity", identity::sdl),
    ("ledger", ledger::sdl),
    ("content", content::sdl),
    ("commerce", commerce::sdl),
    ("moderation", moderation::sdl),
];

/// The supergraph of the five.
pub fn supergraph() -> Result<String> {
    let sdls: Vec<(&str, String)> = SUBGRAPHS.iter().map(|(name, sdl)| (*name, sdl())).collect();
    let sdls: Vec<(&str, &str)> = sdls.iter().map(|(name, sdl)| (*name, sdl.as_str())).collect();
    Ok(gateway::compose(&sdls)?)
}

/// The gateway over the five; those that the configuration names elsewhere are asked over HTTP.
pub fn gateway(
    configuration: &Configuration,
    contexts: context::Contexts,
    cache: Option<Arc<Cache>>,
) -> Result<gateway::Gateway> {
    for name in configuration.remote_subgraphs.keys() {
        if !SUBGRAPHS.iter().any(|(known, _)| known == name) {
            bail!("setting \"subgraphs.{name}.url\": there is no subgraph \"{name}\"");
        }
    }
    let subgraphs = SUBGRAPHS.iter().map(|(name, sdl)| {
        let subgraph = match configuration.remote_subgraphs.get(*name) {
            Some(url) => remote(configuration, url, sdl()).with_context(|| format!("subgraph {name}"))?,
            None => local(name, sdl()),
        };
        Ok(((*name).to_owned(), subgraph))
    });
    let limits = gateway::Limits {
        execution: std::time::Duration::from_millis(configuration.request_timeout_ms),
        ..gateway::Limits::default()
    };
    let settings = gateway::Settings {
        subgraphs: subgraphs.collect::<Result<_>>()?,
        scope: Arc::new(move |caller| contexts.scope(caller)),
        explain: Arc::new(context::explain),
        cache,
        limits,
    };
    Ok(gateway::Gateway::new(settings)?)
}

fn local(name: &str, sdl: String) -> Arc<dyn Subgraph> {
    match name {
        "identity" => of(identity::schema(), sdl),
        "ledger" => of(ledger::schema(), sdl),
        "content" => of(content::schema(), sdl),
        "commerce" => of(commerce::schema(), sdl),
        "moderation" => of(moderation::schema(), sdl),
        _ => unreachable!("SUBGRAPHS names these five"),
    }
}

fn of<Q, M, S>(schema: Schema<Q, M, S>, sdl: String) -> Arc<dyn Subgraph>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    Arc::new(Local::new(schema, context::prepare, context::finish).with_sdl(sdl))
}

fn remote(configuration: &Configuration, url: &str, sdl: String) -> Result<Arc<dyn Subgraph>> {
    let _ = configuration;
    Ok(Arc::new(Remote::new(url, sdl, gateway::subgraph::RemoteLimits::default())?))
}
