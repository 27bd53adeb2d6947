//! GraphQL over server-sent events.

use super::running::{Running, bearer};
use gateway::server::Settings;
use reqwest::{Client, RequestBuilder, Response};
use serde_json::json;
use std::time::Duration;

fn stream(server: &Running, query: &str) -> RequestBuilder {
    let request = Client::new().post(server.url("/graphql")).header("accept", "text/event-stream");
    request.json(&json!({ "query": query }))
}

/// Reads until the text so far fulfils the condition; the stream must not end before.
async fn until(response: &mut Response, condition: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    while !condition(&text) {
        let chunk = response.chunk().await.unwrap().expect("the stream goes on");
        text += std::str::from_utf8(&chunk).unwrap();
    }
    text
}

#[tokio::test]
async fn a_subscription_is_a_stream_of_results() {
    let server = Running::start(Settings::default()).await;
    let response = stream(&server, "subscription { counter(to: 2, intervalMs: 1) }").send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream; charset=utf-8");
    let text = response.text().await.unwrap();
    let events: Vec<_> = text.split_terminator("\n\n").filter(|event| *event != ":").collect();
    let next = |number| format!("event: next\ndata: {{\"data\":{{\"counter\":{number}}}}}");
    assert_eq!(events, [next(1), next(2), "event: complete\ndata:".to_owned()]);
}

#[tokio::test]
async fn queries_and_errors_are_streams_of_one_result() {
    let server = Running::start(Settings::default()).await;
    for (query, part) in
        [("{ hello }", r#"data: {"data":{"hello":"world"}}"#), ("{ nope }", r#"data: {"errors":["#)]
    {
        let response = stream(&server, query).send().await.unwrap();
        assert_eq!(response.status(), 200);
        let text = response.text().await.unwrap();
        assert!(text.starts_with(&format!("event: next\n{part}")), "{text}");
        assert!(text.ends_with("event: complete\ndata:\n\n"), "{text}");
    }
}

#[tokio::test]
async fn a_silent_stream_gives_signs_of_life() {
    let settings = Settings { keep_alive: Duration::from_millis(20), ..Settings::default() };
    let server = Running::start(settings).await;
    let query = "subscription { counter(to: 1, intervalMs: 100000) }";
    let mut response = stream(&server, query).send().await.unwrap();
    until(&mut response, |text| text == ":\n\n:\n\n:\n\n").await;
}

#[tokio::test]
async fn a_stream_ends_with_its_token() {
    let server = Running::start(Settings::default()).await;
    let request = stream(&server, "subscription { counter(to: 1000, intervalMs: 10) }");
    // Within the leeway for clocks that differ, so it ends in a second.
    let response = request.header("authorization", bearer("lumen", -29)).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let text = response.text().await.unwrap();
    assert!(text.contains("counter") && text.contains("UNAUTHENTICATED"), "{text}");
    assert!(text.ends_with("event: complete\ndata:\n\n"), "{text}");
}

#[tokio::test]
async fn a_stream_ends_with_the_server_but_is_not_complete() {
    let mut server = Running::start(Settings::default()).await;
    let query = "subscription { counter(to: 100000, intervalMs: 5) }";
    let mut response = stream(&server, query).send().await.unwrap();
    until(&mut response, |text| text.contains("counter")).await;
    server.shutdown.begin();
    assert!(!response.text().await.unwrap().contains("complete"));
    server.ended().await;
}

#[tokio::test]
async fn streams_are_limited() {
    let settings = Settings { streams_max: 1, ..Settings::default() };
    let server = Running::start(settings).await;
    let query = "subscription { counter(to: 100000, intervalMs: 5) }";
    let mut first = stream(&server, query).send().await.unwrap();
    until(&mut first, |text| text.contains("counter")).await;
    let second = stream(&server, query).send().await.unwrap();
    assert_eq!(second.status(), 503);
    assert_eq!(stream(&server, "{ hello }").send().await.unwrap().status(), 200);
}
