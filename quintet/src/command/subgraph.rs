//! `quintet subgraph NAME`: one subgraph alone, over HTTP. It stands behind a gateway, which checks what clients send.

use crate::{
    composition,
    configuration::Configuration,
    context::Contexts,
    foundation::{self, Foundation},
    store::Store,
    terminal,
    viewers::Viewers,
};
use anyhow::{Result, bail};
use async_graphql::ValidationMode;
use async_graphql_axum::{GraphQLRequest, GraphQLResponse};
use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    routing::{get, post},
};
use database::Viewer;
use gateway::{auth::Authentication, server::Shutdown};
use std::{sync::Arc, time::Duration};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Characters of a request's id that are kept.
const REQUEST_ID_MAX: usize = 128;

/// What each request needs.
struct Alone {
    schema: kit::Schema,
    contexts: Contexts,
    viewers: Viewers,
    authentication: Authentication,
    timeout: Duration,
}

/// Serves the subgraph until the program is asked to stop.
pub async fn run(configuration: &Configuration, name: &str) -> Result<()> {
    let Some(subgraph) = composition::subgraph(name) else {
        let known: Vec<&str> = composition::SUBGRAPHS.iter().map(|(known, _)| *known).collect();
        bail!("there is no subgraph \"{name}\": it must be one of {}", known.join(", "));
    };
    let development = foundation::development(configuration)?;
    let authentication = foundation::authentication(configuration, development.as_ref())?;
    let listener = foundation::listen(configuration).await?;
    let foundation = Foundation::lay(configuration, Store::open(configuration).await?).await?;
    let alone = Alone {
        schema: subgraph.schema(ValidationMode::Strict),
        contexts: foundation.contexts.clone(),
        viewers: Viewers::new(configuration),
        authentication,
        timeout: Duration::from_millis(configuration.request_timeout_ms),
    };
    let router = Router::new()
        .route("/graphql", post(answer))
        .route("/health/live", get(|| async { "live\n" }))
        .layer(DefaultBodyLimit::max(configuration.request_bytes_max))
        .with_state(Arc::new(alone));
    terminal::print(&format!("Subgraph {name} serves at http://{}/graphql\n", listener.local_addr()?))?;
    foundation.serve(listener, router, Shutdown::default()).await
}

async fn answer(
    State(alone): State<Arc<Alone>>,
    headers: HeaderMap,
    request: GraphQLRequest,
) -> Result<GraphQLResponse, (StatusCode, &'static str)> {
    let viewer = viewer(&alone, &headers).await?;
    let context = alone.contexts.context(viewer, request_id(&headers).into());
    let execution = alone.schema.execute(request.into_inner().data(context));
    match tokio::time::timeout(alone.timeout, execution).await {
        Ok(response) => Ok(response.into()),
        Err(_) => Err((StatusCode::GATEWAY_TIMEOUT, "The request took too long.\n")),
    }
}

async fn viewer(alone: &Alone, headers: &HeaderMap) -> Result<Viewer, (StatusCode, &'static str)> {
    let refused = (StatusCode::UNAUTHORIZED, "The token is not accepted.\n");
    // A header that is no text is a token that is none.
    let header = headers.get(header::AUTHORIZATION).map(|value| value.to_str().unwrap_or_default());
    match alone.authentication.authenticate(header).await.map_err(|_| refused)? {
        Some(identity) => alone.viewers.of(&identity).map_err(|_| refused),
        None => Ok(Viewer::anonymous()),
    }
}

/// The gateway's id of the request. Whatever could fake a line of the log is left out.
fn request_id(headers: &HeaderMap) -> String {
    let given = headers.get(REQUEST_ID).map(HeaderValue::as_bytes).unwrap_or_default();
    given.iter().copied().filter(u8::is_ascii_graphic).take(REQUEST_ID_MAX).map(char::from).collect()
}
