//! The gateway answers introspection itself.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use serde_json::{Value, json};
use world::{data, data_with, run};

/// What GraphiQL and code generators send.
const FULL: &str = "query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name } subscriptionType { name }
    types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
  fragment FullType on __Type { kind name description specifiedByURL isOneOf
    fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
    inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
    enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
  fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
  fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }";

fn named<'a>(list: &'a Value, name: &str) -> &'a Value {
    list.as_array().unwrap().iter().find(|item| item["name"] == name).unwrap_or(&Value::Null)
}

#[tokio::test]
async fn the_whole_schema_can_be_read() {
    let schema = data(FULL).await["__schema"].take();
    let types = &schema["types"];
    assert_eq!(schema["queryType"], json!({ "name": "Query", "kind": "OBJECT" }));
    assert_eq!(schema["subscriptionType"]["name"], "Subscription");
    let user = named(types, "User");
    assert_eq!(user["description"], "A person with an account.");
    assert_eq!(named(&user["fields"], "secret"), &Value::Null);
    assert_eq!(named(&user["fields"], "login")["deprecationReason"], "use name");
    let first = &named(&user["fields"], "posts")["args"][0];
    assert_eq!((&first["name"], &first["defaultValue"]), (&json!("first"), &json!("2")));
    assert_eq!(named(types, "Media")["possibleTypes"].as_array().unwrap().len(), 2);
    assert_eq!(named(types, "Standing")["enumValues"].as_array().unwrap().len(), 1);
    assert_eq!(
        named(&schema["directives"], "include")["locations"],
        json!(["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"])
    );
    let names: Vec<_> = types.as_array().unwrap().iter().filter_map(|of| of["name"].as_str()).collect();
    assert!(names.iter().all(|name| !name.contains("join__") && !name.contains("link__")), "{names:?}");
    assert!(["_Any", "_Entity", "_Service"].iter().all(|name| !names.contains(name)), "{names:?}");
    let mut unique = names.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), names.len());
    let directives = schema["directives"].as_array().unwrap();
    let directives: Vec<_> = directives.iter().map(|directive| directive["name"].as_str().unwrap()).collect();
    assert_eq!(directives, ["include", "skip", "deprecated", "specifiedBy", "oneOf"]);
}

#[tokio::test]
async fn a_type_can_be_asked_for_beside_data() {
    let query = "query($name: String!) { visits t: __type(name: $name) { __typename n: name fields { name } } __type(name: \"Nobody\") { name } }";
    let answer = data_with(query, json!({ "name": "PageInfo" })).await;
    assert_eq!(
        answer,
        json!({ "visits": 42, "t": { "__typename": "__Type", "n": "PageInfo", "fields": [{ "name": "hasNext" }] }, "__type": null })
    );
}

#[tokio::test]
async fn deprecated_members_are_shown_on_demand() {
    let answer = data(
        "{ __type(name: \"User\") { some: fields { name } all: fields(includeDeprecated: true) { name } } }",
    )
    .await;
    assert_eq!(named(&answer["__type"]["some"], "login"), &Value::Null);
    assert_eq!(named(&answer["__type"]["all"], "login")["name"], "login");
}

#[tokio::test]
async fn introspection_has_a_depth_limit() {
    let answer = run("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }").await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "OPERATION_TOO_LARGE");
}
