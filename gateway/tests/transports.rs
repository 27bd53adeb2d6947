//! A subgraph is the same to clients whether it runs in this process or behind HTTP.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use async_graphql::{ObjectType, Schema, SubscriptionType};
use axum::{Json, Router, extract::State, routing::post};
use gateway::{Gateway, Remote, Subgraph, subgraph::RemoteLimits};
use reqwest::{Client, Url};
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};
use tokio::net::TcpListener;

/// Serves a schema by HTTP on a port of its own.
async fn serve<Q, M, S>(schema: Schema<Q, M, S>) -> Url
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    let answer = async |State(schema): State<Schema<Q, M, S>>,
                        Json(request): Json<async_graphql::Request>| {
        Json(serde_json::to_value(schema.execute(request).await).unwrap())
    };
    let router = Router::new().route("/graphql", post(answer)).with_state(schema);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/graphql", listener.local_addr().unwrap()).parse().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

async fn remote(url: Url) -> Arc<dyn Subgraph> {
    Arc::new(Remote::connect(Client::new(), url, RemoteLimits::default()).await.unwrap())
}

async fn remote_world() -> Gateway {
    let subgraphs = vec![
        ("accounts".into(), remote(serve(world::accounts::schema()).await).await),
        ("content".into(), remote(serve(world::content::schema()).await).await),
        ("statistics".into(), remote(serve(world::statistics::schema()).await).await),
    ];
    Gateway::new(world::settings(subgraphs)).unwrap()
}

#[tokio::test]
async fn plans_and_answers_are_the_same() {
    let (local, remote) = (world::world(), remote_world().await);
    assert_eq!(local.supergraph(), remote.supergraph());
    let queries = [
        "{ feed { title kind author { name badge } views } }",
        "{ media { __typename id author { nickname } ... on Post { title } ... on Photo { url views } } }",
        "{ me { failing refused unknownCode } }",
        "{ ghost { author { name } } visits }",
        "{ me { name strict } visits }",
        "{ user(id: 3) { standing reputation } }",
        "mutation { createPost(title: \"\\\"quoted\\\" ünïcode\") { title author { name } } }",
    ];
    for query in queries {
        let mut answers = Vec::new();
        for gateway in [&local, &remote] {
            let mut answer = world::run_in(gateway, query, json!({}), true).await;
            let extensions = answer["extensions"].as_object_mut().unwrap();
            extensions.remove("fetches");
            answers.push(answer);
        }
        assert_eq!(answers[0], answers[1], "{query}");
    }
}

fn unreachable(name: &str, url: Url) -> Arc<dyn Subgraph> {
    let local = world::subgraphs().into_iter().find(|(known, _)| known == name).unwrap().1;
    let limits = RemoteLimits { timeout: Duration::from_millis(50), ..RemoteLimits::default() };
    Arc::new(Remote::new(Client::new(), url, local.sdl().to_owned(), limits))
}

async fn with_statistics_at(url: Url) -> Value {
    let mut subgraphs = world::subgraphs();
    subgraphs.retain(|(name, _)| name != "statistics");
    subgraphs.push(("statistics".into(), unreachable("statistics", url)));
    let gateway = Gateway::new(world::settings(subgraphs)).unwrap();
    world::run_in(&gateway, "{ me { name } maybe(id: 100) { title views } }", json!({}), false).await
}

#[tokio::test]
async fn a_subgraph_out_of_reach_leaves_the_rest() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
    drop(listener);
    let answer = with_statistics_at(url).await;
    assert_eq!(answer["data"], json!({ "me": { "name": "user1" }, "maybe": null }));
    let errors = answer["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0]["extensions"]["code"], "SUBGRAPH_UNAVAILABLE");
    assert_eq!(errors[0]["path"], json!(["maybe"]));
}

#[tokio::test]
async fn a_subgraph_that_never_answers_times_out() {
    // Connections are made by the kernel; nobody ever answers.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
    let answer = with_statistics_at(url).await;
    assert_eq!(answer["data"], json!({ "me": { "name": "user1" }, "maybe": null }));
    assert_eq!(answer["errors"][0]["extensions"]["code"], "TIMEOUT");
}

#[tokio::test]
async fn a_server_that_speaks_no_graphql_is_out_of_reach() {
    let router = Router::new().route("/", post(async || "<html>"));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    let answer = with_statistics_at(url).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "SUBGRAPH_UNAVAILABLE");
}
