//! Health checks, and the page.

use super::running::Running;
use futures::FutureExt;
use gateway::server::{Settings, page::Asset};
use reqwest::{Client, Response};
use serde_json::{Value, json};
use std::sync::Arc;

async fn get(server: &Running, path: &str) -> Response {
    Client::new().get(server.url(path)).send().await.unwrap()
}

#[tokio::test]
async fn health_tells_what_is_missing() {
    let server = Running::start(Settings::default()).await;
    for (path, status) in [("/health/live", "live"), ("/health/ready", "ready")] {
        let response = get(&server, path).await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.json::<Value>().await.unwrap(), json!({ "status": status }));
    }
    let missing = |server: &mut gateway::server::Server| {
        server.ready = Arc::new(|| async { Err("no database".to_owned()) }.boxed());
    };
    let server = Running::start_with(Settings::default(), missing).await;
    let response = get(&server, "/health/ready").await;
    assert_eq!(response.status(), 503);
    assert_eq!(response.json::<Value>().await.unwrap()["reason"], "no database");
    assert_eq!(get(&server, "/health/live").await.status(), 200);
}

static ASSETS: &[Asset] = &[
    Asset { path: "/", content_type: "text/html; charset=utf-8", gzip: b"page", etag: "\"1\"" },
    Asset { path: "/page/a.js", content_type: "text/javascript", gzip: b"script", etag: "\"2\"" },
];

#[tokio::test]
async fn the_page_is_served_compressed_and_checked_by_its_hash() {
    let server = Running::start_with(Settings::default(), |server| server.page = ASSETS).await;
    let request = |path: &str| Client::new().get(server.url(path)).header("accept-encoding", "br, gzip");
    let response = request("/").send().await.unwrap();
    let headers = response.headers().clone();
    assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    assert_eq!(headers["content-encoding"], "gzip");
    assert_eq!(headers["cache-control"], "no-cache");
    assert_eq!(headers["etag"], "\"1\"");
    assert!(headers["content-security-policy"].to_str().unwrap().contains("default-src 'none'"));
    assert_eq!(response.text().await.unwrap(), "page");
    let unchanged = request("/page/a.js").header("if-none-match", "W/\"2\"").send().await.unwrap();
    assert_eq!((unchanged.status().as_u16(), unchanged.text().await.unwrap().as_str()), (304, ""));
    let changed = request("/page/a.js").header("if-none-match", "\"1\"").send().await.unwrap();
    assert_eq!(changed.text().await.unwrap(), "script");
    assert_eq!(get(&server, "/").await.status(), 406);
    assert_eq!(get(&server, "/page/b.js").await.status(), 404);
    assert_eq!(get(&server, "/../Cargo.toml").await.status(), 404);
}

#[tokio::test]
async fn without_a_page_it_says_how_to_build_one() {
    let server = Running::start(Settings::default()).await;
    let response = get(&server, "/").await;
    assert_eq!(response.status(), 200);
    assert!(response.text().await.unwrap().contains("just graphiql"));
    assert_eq!(get(&server, "/nothing").await.status(), 404);
}
