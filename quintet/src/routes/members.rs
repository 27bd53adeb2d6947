//! `/demo/members`: whom one may act as in development, with a token for each.

use crate::development::Development;
use axum::{
    Json, Router,
    extract::{ConnectInfo, State},
    http::{HeaderMap, HeaderName, StatusCode, Uri, header, uri::Authority},
    response::{IntoResponse, Response},
    routing::get,
};
use database::Platform;
use serde_json::json;
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What proxies add: whoever asks through one may be anywhere.
const FORWARDED: [HeaderName; 3] =
    [header::FORWARDED, header::VIA, HeaderName::from_static("x-forwarded-for")];

/// What the list is made of.
#[derive(Clone)]
struct Members {
    development: Development,
    platforms: Arc<[Platform]>,
}

/// The route that hands out the tokens of the platforms' demo members to pages and programs of this machine.
pub fn members(development: Development, platforms: Vec<Platform>) -> Router {
    let members = Members { development, platforms: platforms.into() };
    Router::new().route("/demo/members", get(list)).with_state(members)
}

async fn list(
    State(Members { development, platforms }): State<Members>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    if !is_from_here(address, &uri, &headers) {
        let refusal = "Tokens of demo members are for this machine only: ask by localhost.\n";
        return (StatusCode::FORBIDDEN, refusal).into_response();
    }
    let members = platforms.iter().flat_map(|platform| migration::demo::members_of(*platform));
    let entries = members.map(|member| {
        Ok(json!({
            "label": format!("{} · {}", member.username, member.platform),
            "platform": member.platform.name(),
            "username": member.username,
            "about": member.about,
            "token": development.token(member.platform, member.id)?,
        }))
    });
    match entries.collect::<anyhow::Result<Vec<_>>>() {
        Ok(entries) => ([(header::CACHE_CONTROL, "no-store")], Json(entries)).into_response(),
        Err(error) => {
            tracing::error!(%error, "no token could be signed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Whether a program of this machine asks, or a page that this server gave it. A page of another origin must not: not
/// even one whose own name leads to this machine, and which the browser therefore takes for ours.
fn is_from_here(address: SocketAddr, uri: &Uri, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    // HTTP/2 has the host in the address, HTTP/1 in a header.
    let host = uri.authority().map(Authority::as_str).or_else(|| text(&header::HOST)).unwrap_or_default();
    let origin = text(&header::ORIGIN).map(|origin| origin.strip_prefix("http://").unwrap_or_default());
    address.ip().to_canonical().is_loopback()
        && is_loopback(host)
        && origin.is_none_or(|origin| origin == host)
        && text(&FETCH_SITE).is_none_or(|site| ["same-origin", "none"].contains(&site))
        && !FORWARDED.iter().any(|name| headers.contains_key(name))
}

/// Whether the host, with or without a port, is a name that can only be this machine's.
fn is_loopback(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host().trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn asks(address: &str, headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        is_from_here(address.parse().unwrap(), &Uri::from_static("/demo/members"), &headers)
    }

    #[test]
    fn tokens_are_for_this_machine() {
        for host in ["localhost:4000", "127.0.0.1:4000", "[::1]:4000", "localhost"] {
            assert!(asks("127.0.0.1:5000", &[("host", host)]), "{host}");
            assert!(asks("[::ffff:127.0.0.1]:5000", &[("host", host), ("sec-fetch-site", "same-origin")]));
        }
        assert!(asks("127.0.0.1:5000", &[("host", "localhost:4000"), ("origin", "http://localhost:4000")]));
    }

    #[test]
    fn others_get_no_tokens() {
        let here = ("host", "localhost:4000");
        for headers in [
            vec![],
            vec![("host", "evil.example:4000")],
            vec![("host", "localhost.evil.example")],
            vec![("host", "evil.example@localhost:4000"), ("origin", "http://evil.example")],
            vec![("host", "10.0.0.1:4000")],
            vec![here, ("origin", "http://evil.example")],
            vec![here, ("origin", "http://localhost:3000")],
            vec![here, ("origin", "null")],
            vec![here, ("sec-fetch-site", "cross-site")],
            vec![here, ("sec-fetch-site", "same-site")],
            vec![here, ("x-forwarded-for", "10.0.0.9")],
            vec![here, ("via", "1.1 proxy")],
        ] {
            assert!(!asks("127.0.0.1:5000", &headers), "{headers:?}");
        }
        assert!(!asks("10.0.0.9:5000", &[here]));
    }
}
