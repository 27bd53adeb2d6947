//! Variables are coerced before anything runs.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use serde_json::{Value, json};
use world::{data_with, run_in, world};

async fn messages(query: &str, variables: Value) -> Vec<String> {
    let answer = run_in(&world(), query, variables, false).await;
    assert_eq!(answer.get("data"), None, "{answer}");
    let errors = answer["errors"].as_array().unwrap();
    assert!(errors.iter().all(|error| error["extensions"]["code"] == "BAD_USER_INPUT"), "{answer}");
    errors.iter().map(|error| error["message"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn values_reach_the_subgraph_as_declared() {
    let query = "query($text: String = \"default\", $standing: Standing, $numbers: [Int!]) { echo(text: $text, standing: $standing, numbers: $numbers) }";
    let echo =
        async |variables: Value| data_with(query, variables).await["echo"].as_str().unwrap().to_owned();
    assert_eq!(echo(json!({})).await, "Some(\"default\") None None");
    assert_eq!(echo(json!({ "text": null, "unknown": 1 })).await, "None None None");
    assert_eq!(
        echo(json!({ "text": "x", "standing": "GOOD", "numbers": [1, 2] })).await,
        "Some(\"x\") Some(\"good\") Some([1, 2])"
    );
    assert_eq!(echo(json!({ "numbers": 5.0 })).await, "Some(\"default\") None Some([5])");
}

#[tokio::test]
async fn errors_name_the_path() {
    let rename = "mutation($input: Rename!) { rename(input: $input) { input } }";
    assert_eq!(
        messages(rename, json!({})).await,
        ["Variable \"$input\": a value of type Rename! is required."]
    );
    assert_eq!(
        messages(rename, json!({ "input": null })).await,
        ["Variable \"$input\": expected Rename!, got null."]
    );
    assert_eq!(
        messages(rename, json!({ "input": { "id": true, "times": 2.5, "tags": ["a", 1], "nmae": "x" } }))
            .await,
        [
            "Variable \"$input.nmae\": Rename has no such field.",
            "Variable \"$input.id\": expected ID, got true.",
            "Variable \"$input.name\": a value of type String! is required.",
            "Variable \"$input.times\": expected Int, got 2.5.",
            "Variable \"$input.tags[1]\": expected String, got 1.",
        ]
    );
}

#[tokio::test]
async fn enums_and_numbers_are_checked() {
    let echo =
        "query($standing: Standing, $numbers: [Int!]) { echo(standing: $standing, numbers: $numbers) }";
    assert_eq!(
        messages(echo, json!({ "standing": "BAD" })).await,
        ["Variable \"$standing\": expected Standing, got \"BAD\"."]
    );
    // The value exists, but clients may not see it.
    assert_eq!(messages(echo, json!({ "standing": "WATCHED" })).await.len(), 1);
    assert_eq!(
        messages(echo, json!({ "numbers": [1, null, 3_000_000_000_u32] })).await,
        [
            "Variable \"$numbers[1]\": expected Int!, got null.",
            "Variable \"$numbers[2]\": expected Int, got 3000000000.",
        ]
    );
}

#[tokio::test]
async fn one_plan_serves_all_variables() {
    let gateway = world();
    for number in 1..4 {
        let query = "query($id: ID!) { user(id: $id) { name } }";
        let answer = run_in(&gateway, query, json!({ "id": number }), false).await;
        assert_eq!(answer["data"]["user"]["name"], format!("user{number}"));
    }
}
