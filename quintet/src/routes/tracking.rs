//! `/t/{code}`: OROS's tracking links.

use axum::{
    Router,
    extract::{ConnectInfo, Path, State},
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use database::{Database, Platform, Viewer};
use gateway::cache::Cache;
use sea_orm::sea_query::Values;
use std::{fmt::Write, net::SocketAddr, sync::Arc};

/// Longest code, in characters, as the column has it.
const CODE_MAX: usize = 20;

/// Longest user agent that is kept, in characters.
const USER_AGENT_MAX: usize = 500;

const RECORD_CLICK: &str =
    "select record_click(p_code => $1, p_ip_address => $2::inet, p_user_agent => $3) as url";

/// What following a link needs.
#[derive(Clone)]
struct Links {
    database: Database,
    cache: Option<Arc<Cache>>,
}

/// Who follows a link.
struct Visitor {
    address: SocketAddr,
    agent: String,
}

/// The route that records a click and leads on to the link's address.
pub fn tracking(database: Database, cache: Option<Arc<Cache>>) -> Router {
    Router::new().route("/t/{code}", get(follow)).with_state(Links { database, cache })
}

/// HEAD looks where the link leads and counts nothing: it is sent by programs that show a preview of a link.
async fn follow(
    State(links): State<Links>,
    Path(code): Path<String>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    let agent = headers.get(header::USER_AGENT).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let agent = agent.unwrap_or_default().chars().take(USER_AGENT_MAX).collect();
    let visitor = Visitor { address, agent };
    match links.click(&code, visitor, method != Method::HEAD).await {
        Ok(Some(url)) => ([(header::CACHE_CONTROL, "no-store")], Redirect::to(&url)).into_response(),
        Ok(None) => (StatusCode::NOT_FOUND, "This link leads nowhere.\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "a click was not recorded");
            (StatusCode::SERVICE_UNAVAILABLE, "This link cannot be followed right now.\n").into_response()
        }
    }
}

impl Links {
    /// Where the link leads; none for an unknown code. Where the click is not to count, its transaction rolls back.
    async fn click(&self, code: &str, visitor: Visitor, counts: bool) -> anyhow::Result<Option<String>> {
        if code.len() > CODE_MAX || !code.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(None);
        }
        let transaction = self.database.sessions(Arc::new(Viewer::anonymous())).write(Platform::Oros).await?;
        let address = visitor.address.ip().to_canonical().to_string();
        let values = Values(vec![code.into(), address.into(), visitor.agent.into()]);
        let rows = transaction.rows(RECORD_CLICK, values).await?;
        let url: Option<String> = rows.first().map(|row| sqlx::Row::try_get(row, 0)).transpose()?.flatten();
        let Some(url) = url.as_deref().and_then(location) else { return Ok(None) };
        if counts {
            let changed = transaction.commit().await?;
            if let Some(cache) = &self.cache {
                cache.bump(&changed).await;
            }
        }
        Ok(Some(url))
    }
}

/// The address as a header carries it. Only the web's own: a row may be older than the check on it.
fn location(url: &str) -> Option<String> {
    let scheme = url.split_once("://")?.0;
    if !["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web)) {
        return None;
    }
    let mut location = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte.is_ascii_graphic() {
            true => location.push(char::from(byte)),
            false => write!(location, "%{byte:02X}").expect("writing to a string"),
        }
    }
    Some(location)
}

#[cfg(test)]
mod tests {
    use super::location;

    #[test]
    fn an_address_is_the_webs_and_fits_a_header() {
        assert_eq!(location("https://a.test/x?y=%20#z").as_deref(), Some("https://a.test/x?y=%20#z"));
        assert_eq!(location("HTTPS://a.test/ü\n").as_deref(), Some("HTTPS://a.test/%C3%BC%0A"));
        for other in ["javascript:alert(1)", "javascript://a.test/%0aalert(1)", "//a.test", "data:,a", ""] {
            assert_eq!(location(other), None, "{other}");
        }
    }
}
