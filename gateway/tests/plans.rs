//! Queries in, plans out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use serde_json::{Value, json};

/// The plan of a query as text, without layout.
async fn plan(query: &str, variables: Value) -> String {
    let answer = world::run_in(&world::world(), query, variables, true).await;
    let plan = answer["extensions"]["plan"].as_str().unwrap_or_else(|| panic!("{answer}"));
    plan.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn one_subgraph_is_asked_directly() {
    assert_eq!(
        plan("{ me { name } }", json!({})).await,
        r#"QueryPlan { Fetch(service: "accounts") { { me { name } } }, },"#
    );
}

#[tokio::test]
async fn what_is_independent_is_fetched_side_by_side() {
    assert_eq!(
        plan("{ me { name } visits }", json!({})).await,
        r#"QueryPlan { Parallel { Fetch(service: "statistics") { { visits } }, Fetch(service: "accounts") { { me { name } } }, }, },"#
    );
}

#[tokio::test]
async fn a_required_field_is_fetched_first() {
    assert_eq!(
        plan("{ feed { author { badge } } }", json!({})).await,
        "QueryPlan { Sequence { Fetch(service: \"content\") { { feed { author { __typename id } } } }, \
         Flatten(path: \"feed.@.author\") { Fetch(service: \"accounts\") { { ... on User { __typename id } } => { ... on User { reputation } } }, }, \
         Flatten(path: \"feed.@.author\") { Fetch(service: \"content\") { { ... on User { __typename reputation id } } => { ... on User { badge } } }, }, }, },"
    );
}

#[tokio::test]
async fn a_skipped_field_is_not_planned() {
    let query = "query($on: Boolean!) { me { name badge @include(if: $on) } }";
    let off = plan(query, json!({ "on": false })).await;
    assert_eq!(off, r#"QueryPlan { Fetch(service: "accounts") { { me { name } } }, },"#);
    assert!(plan(query, json!({ "on": true })).await.contains("badge"));
}

#[tokio::test]
async fn introspection_needs_no_subgraph() {
    assert_eq!(plan("{ __typename __schema { queryType { name } } }", json!({})).await, "QueryPlan {}");
}

#[tokio::test]
async fn a_query_has_the_same_plan_in_every_process() {
    let query = "{ visits me { name badge posts { title views } } media { id author { name badge } ... on Photo { url views } }
        feed { author { nickname badge } views } users { nodes { posts { owner { name } } } } }";
    let first = plan(query, json!({})).await;
    for _ in 0..10 {
        assert_eq!(plan(query, json!({})).await, first);
    }
}
