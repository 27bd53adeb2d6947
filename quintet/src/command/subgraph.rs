//! `quintet subgraph NAME`: one subgraph alone, over HTTP.

use super::serve::{authentication, issuer_platforms};
use crate::{configuration::Configuration, context::Contexts, development::Development, store::Store};
use anyhow::{Context, Result, bail};
use async_graphql::{ObjectType, Schema, SubscriptionType};
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

/// Serves the subgraph until the program is asked to stop.
pub async fn run(configuration: Configuration, name: &str) -> Result<()> {
    match name {
        "identity" => serve(configuration, name, identity::schema()).await,
        "ledger" => serve(configuration, name, ledger::schema()).await,
        "content" => serve(configuration, name, content::schema()).await,
        "commerce" => serve(configuration, name, commerce::schema()).await,
        "moderation" => serve(configuration, name, moderation::schema()).await,
        _ => bail!("there is no subgraph \"{name}\": it must be identity, ledger, content, commerce or moderation"),
    }
}

/// What each request needs.
struct Alone<Q, M, S> {
    schema: Schema<Q, M, S>,
    contexts: Contexts,
    authentication: Authentication,
}

async fn serve<Q, M, S>(configuration: Configuration, name: &str, schema: Schema<Q, M, S>) -> Result<()>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let address = format!("{}:{}", configuration.host, configuration.port);
    let listener = TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    let store = Store::open(&configuration).await?;
    store.prepare().await?;
    let feed = Arc::new(Feed::start(&store.database)?);
    let development = configuration.development.then(|| Development::open(&configuration.data_dir)).transpose()?;
    let alone = Alone {
        schema,
        contexts: Contexts::new(store.database.clone(), feed, issuer_platforms(&configuration)),
        authentication: authentication(&configuration, development.as_ref())?,
    };
    let router = Router::new()
        .route("/", post(answer::<Q, M, S>))
        .route("/graphql", post(answer::<Q, M, S>))
        .route("/health/live", get(|| async { "live\n" }))
        .layer(DefaultBodyLimit::max(configuration.request_bytes_max))
        .with_state(Arc::new(alone));
    println!("Subgraph {name} serves at http://{}/graphql", listener.local_addr()?);
    axum::serve(listener, router).with_graceful_shutdown(async { tokio::signal::ctrl_c().await.unwrap_or_default() }).await?;
    store.close().await;
    Ok(())
}

async fn answer<Q, M, S>(
    State(alone): State<Arc<Alone<Q, M, S>>>,
    headers: HeaderMap,
    request: GraphQLRequest,
) -> Result<GraphQLResponse, StatusCode>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let text = |name| headers.get(name).map(|value: &axum::http::HeaderValue| value.to_str().unwrap_or_default());
    let identity = alone.authentication.authenticate(text(header::AUTHORIZATION)).await;
    let viewer = match identity.map_err(|_| StatusCode::UNAUTHORIZED)? {
        Some(identity) => alone.contexts.viewer(&identity).map_err(|_| StatusCode::UNAUTHORIZED)?,
        None => Viewer::anonymous(),
    };
    let request_id = headers.get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    let context = alone.contexts.context(viewer, request_id.into());
    Ok(alone.schema.execute(request.into_inner().data(context)).await.into())
}
