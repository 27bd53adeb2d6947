//! The page at `/` and its files, which the product embeds.

use super::router::Running;
use axum::{
    body::{Body, Bytes},
    extract::State,
    http::{
        HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri,
        header::{
            ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
            IF_NONE_MATCH, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
        },
    },
};
use std::sync::Arc;

/// A file of the page, compressed when the product is built.
pub struct Asset {
    /// The path of its URL, e.g. `/` or `/graphiql/page.js`.
    pub path: &'static str,
    pub content_type: &'static str,
    pub gzip: &'static [u8],
    /// A hash of the content, in quotes as the header has it.
    pub etag: &'static str,
}

/// What is served where the product has no page.
const ABSENT: &str = include_str!("absent.html");

/// No foreign host is asked. Editors need workers from blobs and styles written by scripts.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

pub(super) async fn page(
    State(running): State<Arc<Running>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response<Body> {
    let assets = running.server.page;
    let asset = assets.iter().find(|asset| asset.path == uri.path());
    if method != Method::GET && method != Method::HEAD {
        return plain(StatusCode::NOT_FOUND, "There is nothing here.\n");
    }
    match asset {
        Some(asset) => file(asset, &headers),
        None if uri.path() == "/" => html(Response::new(Body::from(ABSENT)), "text/html; charset=utf-8"),
        None => plain(StatusCode::NOT_FOUND, "There is nothing here.\n"),
    }
}

fn file(asset: &Asset, headers: &HeaderMap) -> Response<Body> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response =
        if text(IF_NONE_MATCH).split(',').any(|known| known.trim().trim_start_matches("W/") == asset.etag) {
            let mut unchanged = Response::new(Body::empty());
            *unchanged.status_mut() = StatusCode::NOT_MODIFIED;
            unchanged
        } else if text(ACCEPT_ENCODING).contains("gzip") {
            let mut whole =
                html(Response::new(Body::from(Bytes::from_static(asset.gzip))), asset.content_type);
            whole.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            whole
        } else {
            plain(StatusCode::NOT_ACCEPTABLE, "This file comes compressed: send Accept-Encoding: gzip.\n")
        };
    let answer = response.headers_mut();
    // Asked again each time, answered with 304: after a new build no old file is shown.
    answer.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    answer.append(VARY, HeaderValue::from_static("accept-encoding"));
    answer.insert(ETAG, HeaderValue::from_static(asset.etag));
    response
}

fn html(mut response: Response<Body>, content_type: &'static str) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = html(Response::new(Body::from(text)), "text/plain; charset=utf-8");
    *response.status_mut() = status;
    response
}
