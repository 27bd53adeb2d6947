//! What happens when something fails, is hidden, or is null.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use serde_json::{Value, json};
use world::{data, run};

fn error(answer: &Value, index: usize) -> &Value {
    &answer["errors"][index]
}

fn count(answer: &Value) -> usize {
    answer["errors"].as_array().map_or(0, Vec::len)
}

#[tokio::test]
async fn an_unexpected_error_is_masked() {
    let answer = run("{ me { name failing } }").await;
    assert_eq!(answer["data"], json!({ "me": { "name": "user1", "failing": null } }));
    assert_eq!(
        answer["errors"],
        json!([{
            "message": "Internal server error", "path": ["me", "failing"],
            "extensions": { "code": "INTERNAL_SERVER_ERROR", "requestId": "request-1" },
        }])
    );
}

#[tokio::test]
async fn an_error_with_a_known_code_speaks() {
    let answer = run("{ me { refused } }").await;
    assert_eq!(
        answer["errors"],
        json!([{ "message": "Not yours.", "path": ["me", "refused"], "extensions": { "code": "FORBIDDEN" } }])
    );
}

#[tokio::test]
async fn an_unknown_code_is_kept_but_its_message_masked() {
    let answer = run("{ me { unknownCode } }").await;
    assert_eq!(error(&answer, 0)["message"], "Internal server error");
    assert_eq!(error(&answer, 0)["extensions"], json!({ "code": "TEAPOT", "requestId": "request-1" }));
}

#[tokio::test]
async fn a_broken_promise_makes_the_nearest_nullable_null() {
    let answer = run("{ visits me { name strict } }").await;
    assert_eq!(answer["data"], json!({ "visits": 42, "me": null }));
    assert_eq!(count(&answer), 1);
    assert_eq!(error(&answer, 0)["path"], json!(["me", "strict"]));
}

#[tokio::test]
async fn a_hidden_entity_is_null_without_an_error() {
    assert_eq!(
        data("{ ghost { id author { name } } }").await,
        json!({ "ghost": { "id": "66600", "author": null } })
    );
    assert_eq!(
        data("{ ghost { author { nickname id } } }").await,
        json!({ "ghost": { "author": { "nickname": null, "id": "666" } } })
    );
    // What is hidden cannot be required either.
    assert_eq!(data("{ ghost { author { badge } } }").await, json!({ "ghost": { "author": null } }));
}

#[tokio::test]
async fn a_hidden_entity_in_a_required_place_hides_what_is_around_it() {
    let answer = run("{ visits ghost { owner { name } } }").await;
    assert_eq!(answer["data"], Value::Null);
}

#[tokio::test]
async fn nulls_stay_nulls() {
    assert_eq!(
        data("{ maybe(id: \"none\") { title views } user(id: 700) { name badge } }").await,
        json!({ "maybe": null, "user": null })
    );
    assert_eq!(
        data("{ things { ... on Photo { caption } } }").await,
        json!({ "things": [{}, { "caption": null }] })
    );
}

#[tokio::test]
async fn text_that_is_no_graphql_is_refused() {
    let answer = run("{ me { name }").await;
    assert_eq!(answer.get("data"), None);
    assert_eq!(error(&answer, 0)["extensions"]["code"], "GRAPHQL_PARSE_FAILED");
    assert!(error(&answer, 0)["locations"][0]["line"].is_number(), "{answer}");
    let answer = run("").await;
    assert_eq!(error(&answer, 0)["extensions"]["code"], "GRAPHQL_PARSE_FAILED");
}

#[tokio::test]
async fn text_that_does_not_fit_the_schema_is_refused() {
    for query in [
        "{ nothing }",
        "{ me }",
        "{ me { name { deeper } } }",
        "query($x: Int) { visits }",
        "subscription { postAdded { id } unlucky { id } }",
        "{ _service { sdl } }",
        "{ _entities(representations: []) { __typename } }",
        "{ __typename: visits }",
        "{ me { __id: id } }",
    ] {
        let answer = run(query).await;
        assert_eq!(answer.get("data"), None, "{query}");
        assert_eq!(error(&answer, 0)["extensions"]["code"], "GRAPHQL_VALIDATION_FAILED", "{query}: {answer}");
        assert!(error(&answer, 0)["locations"][0]["line"].is_number(), "{query}: {answer}");
    }
}

#[tokio::test]
async fn a_fragment_that_spreads_itself_is_refused() {
    let answer = run("{ ...F } fragment F on Query { ...F }").await;
    assert_eq!(error(&answer, 0)["extensions"]["code"], "GRAPHQL_VALIDATION_FAILED", "{answer}");
}

#[tokio::test]
async fn what_does_not_fit_is_told_with_its_place() {
    for (query, line, column) in [
        ("{ visits feed(first: \"x\") { title } }", 1, 10),
        ("{ visits\n  feed(last: 1) { title } }", 2, 3),
        ("{ feed(first: null) { title } }", 1, 3),
        ("{ feed(first: 1) { title @include(if: 3) } }", 1, 26),
        ("query($x: Int) { visits }", 1, 7),
        ("query($x: Int = \"y\") { feed(first: $x) { title } }", 1, 7),
        ("{ feed(first: $x) { title } }", 1, 3),
        ("{ visits } fragment F on Query { visits }", 1, 12),
        ("{ me { ... on Photo { url } } }", 1, 12),
        ("query A { visits } query A { visits }", 1, 20),
    ] {
        let answer = run(query).await;
        let place = json!([{ "line": line, "column": column }]);
        assert_eq!(error(&answer, 0)["locations"], place, "{query}: {answer}");
    }
}

#[tokio::test]
async fn an_operation_must_be_named_where_there_are_several() {
    let gateway = world::world();
    let mut request = world::request("query A { visits } query B { me { name } }", json!({}));
    let refused = gateway.prepare(&request, "r").await.err().unwrap();
    assert_eq!((refused.code, refused.executed), (Some("BAD_USER_INPUT"), false));
    request.operation_name = Some("C".into());
    assert_eq!(gateway.prepare(&request, "r").await.err().unwrap().code, Some("BAD_USER_INPUT"));
    request.operation_name = Some("B".into());
    let prepared = gateway.prepare(&request, "r").await.unwrap();
    let response = gateway.execute(prepared, world::caller(false)).await;
    assert_eq!(&response.body[..], br#"{"data":{"me":{"name":"user1"}}}"#);
    assert!(response.executed);
}
