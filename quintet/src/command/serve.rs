//! `quintet serve`: everything in one process.

use crate::{
    composition,
    configuration::Configuration,
    foundation::{self, Foundation},
    graphiql, invalidation, routes,
    store::Store,
    terminal, work,
};
use anyhow::{Context, Result};
use axum::http::HeaderName;
use database::Platform;
use gateway::{
    cache::{self, Cache},
    server::{self, Origins, Server, Shutdown},
};
use std::{fmt::Write, net::SocketAddr, sync::Arc};

/// The request header that asks how an answer came to be.
const EXPLAIN_HEADER: HeaderName = HeaderName::from_static("x-quintet-explain");

/// Demo members that the greeting names.
const MEMBERS_GREETED: usize = 4;

/// Serves until the program is asked to stop.
pub async fn run(configuration: &Configuration) -> Result<()> {
    let settings = settings(configuration)?;
    let remotes = composition::remotes(configuration)?;
    let cache = open_cache(configuration)?;
    let development = foundation::development(configuration)?;
    let authentication = foundation::authentication(configuration, development.as_ref())?;
    let listener = foundation::listen(configuration).await?;
    let foundation = Foundation::lay(configuration, Store::own(configuration).await?).await?;
    let Foundation { store, feed, contexts } = &foundation;
    let _invalidation = match cache.clone() {
        Some(cache) => Some(invalidation::start(cache, feed, &store.platforms).await),
        None => None,
    };
    let greeting = greeting(listener.local_addr()?, development.is_some(), store);
    let tracking = routes::tracking(store.database.clone(), cache.clone());
    let platforms = store.platforms.clone();
    let shutdown = Shutdown::default();
    let server = Server {
        gateway: composition::gateway(configuration, &remotes, contexts.clone(), cache)?,
        authentication,
        settings,
        ready: store.readiness(),
        page: graphiql::ASSETS,
        shutdown: shutdown.clone(),
    };
    let mut router = server::router(server);
    if platforms.contains(&Platform::Oros) {
        router = router.merge(tracking);
    }
    if let Some(development) = development {
        router = router.merge(routes::members(development, platforms.clone()));
    }
    if let Some(every) = configuration.work_every {
        work::start(&foundation.store.database, &platforms, every, &shutdown);
    }
    terminal::print(&greeting)?;
    foundation.serve(listener, router, shutdown).await
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

fn settings(configuration: &Configuration) -> Result<server::Settings> {
    Ok(server::Settings {
        origins: Origins::new(&configuration.cors_origins).context("setting \"cors.origins\"")?,
        explain_header: configuration.explain.then_some(EXPLAIN_HEADER),
        body_bytes_max: configuration.request_bytes_max,
        ..server::Settings::default()
    })
}

/// Where everything is and what to try.
fn greeting(address: SocketAddr, development: bool, store: &Store) -> String {
    let mut lines = format!(
        "Quintet serves at http://{address}\n\n  \
           GraphiQL   http://{address}/\n  \
           GraphQL    http://{address}/graphql (subscriptions at the same address)\n"
    );
    let titles: Vec<&str> = store.platforms.iter().map(|platform| platform.title()).collect();
    writeln!(lines, "  Platforms  {}", titles.join(", ")).expect("writing to a string");
    if let Some(platform) = store.platforms.last().copied().filter(|_| development) {
        let members = migration::demo::members_of(platform);
        let names: Vec<&str> = members.iter().map(|member| member.username).take(MEMBERS_GREETED).collect();
        writeln!(
            lines,
            "  Act as     {} … (\"Act as\" in GraphiQL, or a token:\n             \
                          quintet token --platform {platform} --member {})",
            names.join(", "),
            members[0].username
        )
        .expect("writing to a string");
    }
    if development && store.platforms.contains(&Platform::Oros) {
        writeln!(
            lines,
            "  Try        curl http://{address}/graphql -H 'content-type: application/json' \\\n               \
                            -d '{{\"query\":\"{{ orosCampaigns(first: 3) {{ nodes {{ title status }} }} }}\"}}'"
        )
        .expect("writing to a string");
    }
    if store.has_private_server() {
        lines += "  Data       a private PostgreSQL; `quintet psql` opens it\n";
    }
    lines += "  Stop       Ctrl-C\n";
    lines
}
