//! `quintet serve`: everything in one process.

use crate::{
    composition,
    configuration::{Configuration, KeySource},
    context::Contexts,
    development::Development,
    graphiql,
    http::{self, Services},
    invalidation,
    store::Store,
};
use anyhow::{Context, Result};
use database::Feed;
use gateway::{
    auth::{Authentication, Issuer, Keys},
    cache::{self, Cache},
    server::{self, Server},
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::net::TcpListener;

/// How long requests may take to end when the program is asked to stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Serves until the program is asked to stop.
pub async fn run(configuration: Configuration) -> Result<()> {
    let address = format!("{}:{}", configuration.host, configuration.port);
    let listener = TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    let store = Store::open(&configuration).await?;
    if store.is_private() {
        store.populate().await?;
    }
    let feed = Feed::start(&store.database);
    let cache = open_cache(&configuration)?;
    let invalidation = cache.clone().map(|cache| tokio::spawn(invalidation::run(cache, feed.clone())));
    let development = match configuration.development {
        true => Some(Development::open(&configuration.data_dir)?),
        false => None,
    };
    let contexts = Contexts::new(store.database.clone(), feed.clone(), issuer_platforms(&configuration));
    let gateway = composition::gateway(&configuration, contexts.clone(), cache.clone())?;
    let authentication = Authentication::new(issuers(&configuration, development.as_ref()))?;
    let ready = store.readiness();
    let server = Server { gateway, authentication, settings: settings(&configuration), ready, page: graphiql::ASSETS };
    let services = Services { contexts, cache, development: development.clone() };
    let (router, drain) = server::router(server);
    let router = router.merge(http::routes(services));
    greet(listener.local_addr()?, &store, development.is_some());
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let stopping = stop_requested(&store);
    axum::serve(listener, service).with_graceful_shutdown(async move {
        stopping.await;
        drain.begin(DRAIN);
    }).await?;
    if let Some(task) = invalidation {
        task.abort();
    }
    feed.stop().await;
    store.close().await;
    Ok(())
}
