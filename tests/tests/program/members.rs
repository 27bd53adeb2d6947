//! Whom one may act as in development: handed out to this machine alone.

use crate::{ask, world};
use reqwest::{Client, Response, header};
use serde_json::Value;

async fn members(address: &str, headers: &[(&str, &str)]) -> Response {
    let mut get = Client::new().get(format!("{address}/demo/members"));
    for (name, value) in headers {
        get = get.header(*name, *value);
    }
    get.send().await.unwrap()
}

#[tokio::test]
async fn this_machine_is_told_the_members_with_tokens_that_work() {
    let (_database, program) = world(&[]).await;
    let server = program.serve(&["serve"]).await.unwrap();
    let answer = members(server.address(), &[("sec-fetch-site", "same-origin")]).await;
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
    assert_eq!(answer.headers().get(header::ACCESS_CONTROL_ALLOW_ORIGIN), None);
    let found: Vec<Value> = answer.json().await.unwrap();
    assert_eq!(found.len(), migration::demo::members().count());
    for member in found.into_iter().filter(|member| member["platform"] == "oros") {
        let me = ask(server.address(), member["token"].as_str(), "{ orosMe { username } }").await;
        assert_eq!(me["data"]["orosMe"]["username"], member["username"], "{me}");
    }
}

#[tokio::test]
async fn other_names_origins_and_proxies_are_told_nothing() {
    let (_database, program) = world(&[]).await;
    let server = program.serve(&["serve"]).await.unwrap();
    for headers in [
        [("host", "rebound.example")],
        [("origin", "https://evil.example")],
        [("sec-fetch-site", "cross-site")],
        [("x-forwarded-for", "203.0.113.9")],
    ] {
        let answer = members(server.address(), &headers).await;
        assert_eq!(answer.status(), 403, "{headers:?}");
        assert!(!answer.text().await.unwrap().contains("token\""), "{headers:?}");
    }
}

#[tokio::test]
async fn outside_development_there_are_no_members() {
    let (_database, program) = world(&[("QUINTET_DEVELOPMENT", "off")]).await;
    let server = program.serve(&["serve"]).await.unwrap();
    assert_eq!(members(server.address(), &[]).await.status(), 404);
}
