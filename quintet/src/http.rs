//! What the program serves beside GraphQL: tracking links, and the members to act as in development.

use crate::{context::Contexts, development::Development};
use axum::{
    Extension, Json, Router,
    extract::{ConnectInfo, Path},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use database::{Platform, Viewer};
use gateway::cache::Cache;
use serde_json::{Value, json};
use std::{net::SocketAddr, sync::Arc};

/// Longest user agent that is kept, in characters.
const USER_AGENT_MAX: usize = 500;

/// What the routes work with.
#[derive(Clone)]
pub struct Services {
    pub contexts: Contexts,
    pub cache: Option<Arc<Cache>>,
    /// `None` where development is off.
    pub development: Option<Development>,
}

/// The routes beside the gateway's own.
pub fn routes(services: Services) -> Router {
    let router = Router::new().route("/t/{code}", get(follow));
    let router = match services.development {
        Some(_) => router.route("/demo/members", get(members)),
        None => router,
    };
    router.layer(Extension(Arc::new(services)))
}

/// Records a click on an OROS tracking link and leads on to its address.
async fn follow(
    Extension(services): Extension<Arc<Services>>,
    Path(code): Path<String>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Response {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let agent: String = agent.chars().take(USER_AGENT_MAX).collect();
    match click(&services, &code, address, &agent).await {
        Ok(Some(url)) => ([(header::CACHE_CONTROL, "no-store")], Redirect::to(&url)).into_response(),
        Ok(None) => (StatusCode::NOT_FOUND, "This link leads nowhere.\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "a click was not recorded");
            (StatusCode::SERVICE_UNAVAILABLE, "This link cannot be followed right now.\n").into_response()
        }
    }
}

async fn click(
    services: &Services,
    code: &str,
    address: SocketAddr,
    agent: &str,
) -> anyhow::Result<Option<String>> {
    let context = services.contexts.context(Viewer::anonymous(), "".into());
    let transaction = context.sessions().write(Platform::Oros).await?;
    let values = vec![code.into(), address.ip().to_string().into(), agent.into()];
    let sql = "select record_click(p_code => $1, p_ip => $2::inet, p_user_agent => $3) as url";
    let rows = transaction.rows(sql, sea_orm::sea_query::Values(values)).await?;
    let url = match rows.first() {
        Some(row) => sqlx::Row::try_get(row, 0)?,
        None => None,
    };
    let tags = transaction.commit().await?;
    if let Some(cache) = &services.cache {
        cache.bump(&tags).await;
    }
    Ok(url)
}

/// The demo world's members, with a token for each.
async fn members(Extension(services): Extension<Arc<Services>>) -> Result<Json<Value>, StatusCode> {
    let development = services.development.as_ref().ok_or(StatusCode::NOT_FOUND)?;
    let entries = migration::demo::MEMBERS.iter().map(|member| {
        let token = development.token(member.platform, member.id)?;
        Ok(json!({
            "label": format!("{} · {}", member.username, member.platform),
            "platform": member.platform.name(),
            "username": member.username,
            "about": member.about,
            "token": token,
        }))
    });
    entries.collect::<anyhow::Result<Vec<_>>>().map(|entries| Json(entries.into())).map_err(|error| {
        tracing::error!(%error, "no token could be signed");
        StatusCode::INTERNAL_SERVER_ERROR
    })
}
