//! `quintet subgraph NAME`: one subgraph alone, over HTTP.

use super::serve::{authentication, issuer_platforms};
use crate::{
    composition, configuration::Configuration, context::Contexts, development::Development, store::Store,
};
use anyhow::{Context, Result, bail};
use async_graphql::ValidationMode;
use async_graphql_axum::{GraphQLRequest, GraphQLResponse};
use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode, header},
    routing::{get, post},
};
use database::{Feed, Viewer};
use gateway::auth::Authentication;
use std::sync::Arc;
use tokio::net::TcpListener;

/// What each request needs.
struct Alone {
    schema: kit::Schema,
    contexts: Contexts,
    authentication: Authentication,
}

/// Serves the subgraph until the program is asked to stop.
pub async fn run(configuration: Configuration, name: &str) -> Result<()> {
    let Some(subgraph) = composition::subgraph(name) else {
        let known: Vec<&str> = composition::SUBGRAPHS.iter().map(|(known, _)| *known).collect();
        bail!("there is no subgraph \"{name}\": it must be one of {}", known.join(", "));
    };
    let address = format!("{}:{}", configuration.host, configuration.port);
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    let store = Store::open(&configuration).await?;
    store.prepare().await?;
    let feed = Arc::new(Feed::start(&store.database)?);
    let development =
        configuration.development.then(|| Development::open(&configuration.data_dir)).transpose()?;
    let alone = Alone {
        schema: subgraph.schema(ValidationMode::Strict),
        contexts: Contexts::new(store.database.clone(), feed, issuer_platforms(&configuration)),
        authentication: authentication(&configuration, development.as_ref())?,
    };
    let router = Router::new()
        .route("/", post(answer))
        .route("/graphql", post(answer))
        .route("/health/live", get(|| async { "live\n" }))
        .layer(DefaultBodyLimit::max(configuration.request_bytes_max))
        .with_state(Arc::new(alone));
    println!("Subgraph {name} serves at http://{}/graphql", listener.local_addr()?);
    axum::serve(listener, router)
        .with_graceful_shutdown(async { tokio::signal::ctrl_c().await.unwrap_or_default() })
        .await?;
    store.close().await;
    Ok(())
}

async fn answer(
    State(alone): State<Arc<Alone>>,
    headers: HeaderMap,
    request: GraphQLRequest,
) -> Result<GraphQLResponse, StatusCode> {
    let text =
        |name| headers.get(name).map(|value: &axum::http::HeaderValue| value.to_str().unwrap_or_default());
    let identity = alone.authentication.authenticate(text(header::AUTHORIZATION)).await;
    let viewer = match identity.map_err(|_| StatusCode::UNAUTHORIZED)? {
        Some(identity) => alone.contexts.viewer(&identity).map_err(|_| StatusCode::UNAUTHORIZED)?,
        None => Viewer::anonymous(),
    };
    let request_id = headers.get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    let context = alone.contexts.context(viewer, request_id.into());
    Ok(alone.schema.execute(request.into_inner().data(context)).await.into())
}
