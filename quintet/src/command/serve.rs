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
use database::{Feed, Platform};
use gateway::{
    auth::{Authentication, Issuer, Keys},
    cache::{self, Cache},
    server::{self, Origins, Server, Shutdown},
};
use std::{collections::BTreeMap, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

/// How long what is under way may take to end when the program is asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// The request header that asks how an answer came to be.
const EXPLAIN_HEADER: &str = "x-quintet-explain";

/// Serves until the program is asked to stop.
pub async fn run(configuration: Configuration) -> Result<()> {
    let address = format!("{}:{}", configuration.host, configuration.port);
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    let store = Arc::new(Store::serve(&configuration).await?);
    store.prepare().await?;
    let feed = Arc::new(Feed::start(&store.database)?);
    let cache = open_cache(&configuration)?;
    let invalidation = match cache.clone() {
        Some(cache) => Some(invalidation::start(cache, &feed, &store.platforms).await),
        None => None,
    };
    let development =
        configuration.development.then(|| Development::open(&configuration.data_dir)).transpose()?;
    let contexts = Contexts::new(store.database.clone(), Arc::clone(&feed), issuer_platforms(&configuration));
    let shutdown = Shutdown::default();
    let server = Server {
        gateway: composition::gateway(&configuration, contexts.clone(), cache.clone())?,
        authentication: authentication(&configuration, development.as_ref())?,
        settings: settings(&configuration)?,
        ready: store.clone().readiness(),
        page: graphiql::ASSETS,
        shutdown: shutdown.clone(),
    };
    let development_on = development.is_some();
    let router = server::router(server).merge(http::routes(Services { contexts, cache, development }));
    greet(listener.local_addr()?, &store, development_on);
    let stopping = shutdown.clone();
    let watched = Arc::clone(&store);
    tokio::spawn(async move {
        stop_requested(&watched).await;
        stopping.begin();
    });
    server::serve(listener, router, shutdown, GRACE).await?;
    if let Some(task) = invalidation {
        task.abort();
    }
    if let Some(feed) = Arc::into_inner(feed) {
        feed.stop().await;
    }
    store.close().await;
    Ok(())
}

/// Waits for Ctrl-C, a termination signal, or the end of the private server, without which there is nothing to serve.
async fn stop_requested(store: &Store) {
    let mut terminate = signal(SignalKind::terminate()).expect("the signal can be listened to");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
        () = store.private_server_ended() => tracing::error!("the private PostgreSQL ended"),
    }
}

fn open_cache(configuration: &Configuration) -> Result<Option<Arc<Cache>>> {
    if !configuration.cache_enabled {
        return Ok(None);
    }
    let settings = cache::Settings { bytes_max: configuration.cache_bytes_max, ..cache::Settings::default() };
    Ok(Some(match &configuration.redis_url {
        Some(url) => Cache::redis(url, settings).context("setting \"redis.url\"")?,
        None => Cache::memory(settings),
    }))
}

/// Who may sign tokens: the configured issuers, and this machine itself in development.
pub fn authentication(
    configuration: &Configuration,
    development: Option<&Development>,
) -> Result<Authentication> {
    let configured = configuration.issuers.iter().map(|source| Issuer {
        name: source.name.clone(),
        issuer: source.issuer.clone(),
        audience: source.audience.clone(),
        keys: match &source.keys {
            KeySource::Secret(secret) => Keys::Secret(secret.clone().into_bytes()),
            KeySource::Jwks(place) => Keys::Jwks(place.clone()),
        },
    });
    Ok(Authentication::new(configured.chain(development.map(Development::issuer)).collect())?)
}

/// The platform of each issuer that speaks for one.
pub fn issuer_platforms(configuration: &Configuration) -> BTreeMap<String, Platform> {
    configuration.issuers.iter().filter_map(|source| Some((source.name.clone(), source.platform?))).collect()
}

fn settings(configuration: &Configuration) -> Result<server::Settings> {
    Ok(server::Settings {
        origins: Origins::new(&configuration.cors_origins).context("setting \"cors.origins\"")?,
        explain_header: configuration.explain.then(|| axum::http::HeaderName::from_static(EXPLAIN_HEADER)),
        body_bytes_max: configuration.request_bytes_max,
        ..server::Settings::default()
    })
}

/// Says where everything is and what to try.
fn greet(address: SocketAddr, store: &Store, development: bool) {
    println!("Quintet serves at http://{address}\n");
    println!("  GraphiQL   http://{address}/");
    println!("  GraphQL    http://{address}/graphql (subscriptions at the same address)");
    if development {
        println!("  Act as     {} (\"Act as\" in GraphiQL, or a token:", members());
        println!(
            "             quintet token --platform oros --member {})",
            migration::demo::MEMBERS[0].username
        );
        println!("  Try        curl http://{address}/graphql -H 'content-type: application/json' \\");
        println!(
            "               -d '{{\"query\":\"{{ orosCampaigns(first: 3) {{ nodes {{ title status }} }} }}\"}}'"
        );
    }
    if store.is_private() {
        println!("  Data       a private PostgreSQL; `quintet psql` opens it");
    }
    println!("  Stop       Ctrl-C");
}

fn members() -> String {
    let names = migration::demo::MEMBERS.iter().map(|member| member.username);
    names.take(4).collect::<Vec<_>>().join(", ")
}
