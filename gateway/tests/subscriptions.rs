//! Subscriptions: a stream from one subgraph, completed by the others for each event.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use futures::StreamExt;
use serde_json::{Value, json};
use world::{caller, request, world};

async fn events(query: &str, variables: Value) -> Vec<Value> {
    let gateway = world();
    let prepared = gateway.prepare(&request(query, variables), "r").await.unwrap();
    let responses: Vec<_> = gateway.subscribe(prepared, caller(false)).collect().await;
    responses.iter().map(|response| serde_json::from_slice(&response.body).unwrap()).collect()
}

#[tokio::test]
async fn each_event_is_completed_by_the_other_subgraphs() {
    let query =
        "subscription($count: Int!) { p: postAdded(count: $count) { title views author { name badge } } }";
    assert_eq!(
        events(query, json!({ "count": 2 })).await,
        [
            json!({ "data": { "p": { "title": "post100", "views": 100, "author": { "name": "user1", "badge": "badge-10" } } } }),
            json!({ "data": { "p": { "title": "post200", "views": 200, "author": { "name": "user2", "badge": "badge-20" } } } }),
        ]
    );
}

#[tokio::test]
async fn an_event_may_fail_alone() {
    let events = events("subscription { unlucky { id views } }", json!({})).await;
    assert_eq!(events[0], json!({ "data": { "unlucky": { "id": "100", "views": 100 } } }));
    assert_eq!(events[1]["data"], json!({ "unlucky": null }));
    assert_eq!(events[1]["errors"][0]["extensions"]["code"], "INTERNAL_SERVER_ERROR");
    assert_eq!(events[1]["errors"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_query_is_an_only_event() {
    assert_eq!(events("{ visits }", json!({})).await, [json!({ "data": { "visits": 42 } })]);
}
