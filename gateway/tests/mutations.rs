//! Mutations.

mod world;

use serde_json::json;
use world::{data, data_with, run, statistics::LOG};

#[tokio::test]
async fn root_fields_run_in_the_order_of_the_request() {
    let query = "mutation {
        a: logAccount(text: \"1\") b: logContent(text: \"2\") c: logAccount(text: \"3\")
        d: logStatistics(text: \"4\") e: logContent(text: \"5\") f: logContent(text: \"6\")
    }";
    let answer = data(query).await;
    let order = ["accounts 1", "content 2", "accounts 3", "statistics 4", "content 5", "content 6"];
    assert_eq!(*LOG.lock().unwrap(), order);
    assert_eq!(answer["f"], "content 6");
    let keys: Vec<_> = answer.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["a", "b", "c", "d", "e", "f"]);
}

#[tokio::test]
async fn what_a_failure_takes_with_it_is_no_failure_of_its_own() {
    let answer = run("mutation { first: rename(input: { id: 2, name: \"Ada\" }) { input } refuse }").await;
    assert_eq!(
        answer,
        json!({
            "data": null,
            "errors": [{ "message": "No.", "path": ["refuse"], "extensions": { "code": "BAD_USER_INPUT" } }],
        })
    );
}

#[tokio::test]
async fn what_a_mutation_returns_is_joined_like_any_entity() {
    let query = "mutation($input: Rename!) { rename(input: $input) { user { name badge posts(first: 1) { views } } input query { healthy } } }";
    let answer = data_with(query, json!({ "input": { "id": 2, "name": "Ada", "tags": "one" } })).await;
    assert_eq!(
        answer["rename"],
        json!({
            "user": { "name": "Ada", "badge": "badge-20", "posts": [{ "views": 200 }] },
            "input": "Ada 3 Some([\"one\"])",
            "query": { "healthy": true },
        })
    );
}
