//! Queries over several subgraphs.

mod world;

use serde_json::json;
use world::{data, data_with, run};

#[tokio::test]
async fn entities_are_joined_across_subgraphs() {
    let answer = data("{ feed(first: 2) { title author { id name badge } views } me { name badge } }").await;
    assert_eq!(
        answer,
        json!({
            "feed": [
                { "title": "post100", "author": { "id": "1", "name": "user1", "badge": "badge-10" }, "views": 100 },
                { "title": "post201", "author": { "id": "2", "name": "user2", "badge": "badge-20" }, "views": 201 },
            ],
            "me": { "name": "user1", "badge": "badge-10" },
        })
    );
}

#[tokio::test]
async fn fields_stand_in_the_order_of_the_request() {
    let gateway = world::world();
    let request = world::request(
        "{ visits m: me { badge n: name __typename id } feed(first: 1) { views title } }",
        json!({}),
    );
    let prepared = gateway.prepare(&request, "r").await.unwrap();
    let response = gateway.execute(prepared, world::caller(false)).await;
    assert_eq!(
        std::str::from_utf8(&response.body).unwrap(),
        r#"{"data":{"visits":42,"m":{"badge":"badge-10","n":"user1","__typename":"User","id":"1"},"feed":[{"views":100,"title":"post100"}]}}"#
    );
}

#[tokio::test]
async fn each_entity_is_asked_for_once() {
    let gateway = world::world();
    let answer = world::run_in(&gateway, "{ feed(first: 9) { author { name } } }", json!({}), true).await;
    assert_eq!(answer["extensions"]["fetches"], json!(["content", "accounts"]));
    assert_eq!(answer["data"]["feed"][8]["author"]["name"], "user1");
    assert!(answer["extensions"]["plan"].as_str().unwrap().contains("Flatten"));
}

#[tokio::test]
async fn interfaces_and_unions_keep_their_types() {
    let expected = json!([
        { "__typename": "Post", "id": "100", "author": { "name": "user1" }, "title": "post100", "views": 100 },
        { "__typename": "Photo", "id": "p2", "author": { "name": "user2" }, "url": "https://photos/p2", "views": 7 },
    ]);
    let fields = "__typename ... on Media { id author { name } } ... on Post { title views } ... on Photo { url views }";
    assert_eq!(data(&format!("{{ media {{ {fields} }} }}")).await["media"], expected);
    assert_eq!(data(&format!("{{ things {{ {fields} }} }}")).await["things"], expected);
}

#[tokio::test]
async fn one_key_may_stand_for_fields_of_several_types() {
    // `caption` is non-null in one type and nullable in the other, so the planner gives one an alias of its own.
    let answer = data("{ things { ... on Post { text: title } ... on Photo { text: url } } }").await;
    assert_eq!(answer, json!({ "things": [{ "text": "post100" }, { "text": "https://photos/p2" }] }));
    let answer = data("{ things { ... on Post { views text: id } ... on Photo { views text: id } } }").await;
    assert_eq!(answer["things"], json!([{ "views": 100, "text": "100" }, { "views": 7, "text": "p2" }]));
}

#[tokio::test]
async fn aliases_do_not_disturb_keys() {
    let answer =
        data("{ me { id: name badge } feed(first: 1) { id: title views author { id: name badge } } }").await;
    assert_eq!(
        answer,
        json!({
            "me": { "id": "user1", "badge": "badge-10" },
            "feed": [{ "id": "post100", "views": 100, "author": { "id": "user1", "badge": "badge-10" } }],
        })
    );
}

#[tokio::test]
async fn one_field_with_different_arguments_is_two_values() {
    let answer = data("{ feed(first: 1) { title loud: title(loud: true) author { few: posts(first: 1) { id } many: posts(first: 2) { id views } } } }").await;
    assert_eq!(
        answer["feed"][0],
        json!({
            "title": "post100", "loud": "POST100",
            "author": { "few": [{ "id": "100" }], "many": [{ "id": "100", "views": 100 }, { "id": "101", "views": 101 }] },
        })
    );
}

#[tokio::test]
async fn conditions_are_decided_by_variables() {
    let query = "query($a: Boolean!, $b: Boolean!) {
        feed(first: 1) {
            title
            author @include(if: $a) { name @skip(if: $b) badge @include(if: $b) }
            ...More @skip(if: $a)
        }
        me @include(if: $a) @skip(if: $b) { name }
    }
    fragment More on Post { views ... @include(if: $b) { owner { name } } }";
    let both = |a: bool, b: bool| data_with(query, json!({ "a": a, "b": b }));
    assert_eq!(
        both(true, false).await,
        json!({ "feed": [{ "title": "post100", "author": { "name": "user1" } }], "me": { "name": "user1" } })
    );
    assert_eq!(
        both(true, true).await,
        json!({ "feed": [{ "title": "post100", "author": { "badge": "badge-10" } }] })
    );
    assert_eq!(both(false, false).await, json!({ "feed": [{ "title": "post100", "views": 100 }] }));
    assert_eq!(
        both(false, true).await,
        json!({ "feed": [{ "title": "post100", "views": 100, "owner": { "name": "user1" } }] })
    );
}

#[tokio::test]
async fn nothing_left_of_a_selection_is_an_empty_object() {
    let query = "query($no: Boolean = false) { me { name @include(if: $no) ...F } ...G }
        fragment F on User { badge @include(if: $no) } fragment G on Query { visits @include(if: $no) }";
    assert_eq!(data(query).await, json!({ "me": {} }));
    assert_eq!(data("{ visits @skip(if: true) }").await, json!({}));
    assert_eq!(data("{ me @skip(if: true) { name } __typename }").await, json!({ "__typename": "Query" }));
}

#[tokio::test]
async fn roots_know_their_names() {
    assert_eq!(
        data("{ __typename t: __typename visits }").await,
        json!({ "__typename": "Query", "t": "Query", "visits": 42 })
    );
    assert_eq!(
        data("mutation { __typename createPost(title: \"x\") { __typename } }").await,
        json!({ "__typename": "Mutation", "createPost": { "__typename": "Post" } })
    );
}

#[tokio::test]
async fn shareable_types_come_from_where_they_are_asked() {
    assert_eq!(
        data("{ users(first: 2) { nodes { name badge } pageInfo { hasNext } } }").await["users"],
        json!({
            "nodes": [{ "name": "user1", "badge": "badge-10" }, { "name": "user2", "badge": "badge-20" }],
            "pageInfo": { "hasNext": true },
        })
    );
}

#[tokio::test]
async fn what_is_inaccessible_cannot_be_asked_for() {
    let answer = run("{ me { secret } }").await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "GRAPHQL_VALIDATION_FAILED");
    assert_eq!(answer.get("data"), None);
}

#[tokio::test]
async fn an_inaccessible_enum_value_becomes_an_error() {
    let answer = run("{ user(id: 3) { name standing } }").await;
    assert_eq!(answer["data"], json!({ "user": { "name": "user3", "standing": null } }));
    assert_eq!(answer["errors"][0]["path"], json!(["user", "standing"]));
}
