//! The composed graph as clients find it: described throughout, and each row found by one key.

#![allow(clippy::unwrap_used)]

use end_to_end::{Actor, Postgres, Quintet};
use serde_json::{Value, json};

const INTROSPECTION: &str = "{ __schema { types {
    name description
    fields { name description args { name description } }
    inputFields { name description }
    enumValues { name description } } } }";

/// Notes what has no description, with all that is in it.
fn check(element: &Value, place: &str, silent: &mut Vec<String>) {
    if element["description"].as_str().is_none_or(str::is_empty) {
        silent.push(place.to_owned());
    }
    for part in ["fields", "args", "inputFields", "enumValues"] {
        for inner in element[part].as_array().into_iter().flatten() {
            check(inner, &format!("{place}.{}", inner["name"].as_str().unwrap()), silent);
        }
    }
}

#[tokio::test]
async fn everything_in_the_graph_says_what_it_is() {
    let database = Postgres::shared().await.unwrap().database().await.unwrap();
    let quintet = Quintet::start(&database, None, &[]).await.unwrap();
    let answer = quintet.ask(&Actor::Anonymous, INTROSPECTION, json!({})).await.unwrap();
    let types = answer["data"]["__schema"]["types"].as_array().unwrap();
    assert!(types.len() > 100, "{answer}");
    let mut silent = Vec::new();
    for kind in types {
        let name = kind["name"].as_str().unwrap();
        if !name.starts_with("__") && !["Query", "Mutation", "Subscription"].contains(&name) {
            check(kind, name, &mut silent);
        }
    }
    for root in types
        .iter()
        .filter(|kind| ["Query", "Mutation", "Subscription"].contains(&kind["name"].as_str().unwrap()))
    {
        for field in root["fields"].as_array().unwrap() {
            check(field, field["name"].as_str().unwrap(), &mut silent);
        }
    }
    assert_eq!(silent, [""; 0]);
}

#[tokio::test]
async fn any_row_is_found_by_its_node_id_as_far_as_the_viewer_sees_it() {
    let database = Postgres::shared().await.unwrap().database().await.unwrap();
    let quintet = Quintet::start(&database, None, &[]).await.unwrap();
    let lumen: Actor = "oros:lumen".parse().unwrap();
    let ids = "{ orosMe { nodeId wallet { nodeId availableBalance } communities(first: 1) { nodes { nodeId name } } } }";
    let known = quintet.ask(&lumen, ids, json!({})).await.unwrap()["data"]["orosMe"].clone();
    let query = "query ($id: ID!) { node(nodeId: $id) {
        __typename
        ... on OrosUser { username }
        ... on OrosWallet { owner { username } }
        ... on Balance { availableBalance }
        ... on Community { name } } }";
    let node = async |actor: &Actor, id: &Value| {
        quintet.ask(actor, query, json!({ "id": id })).await.unwrap()["data"]["node"].clone()
    };
    let user = json!({ "__typename": "OrosUser", "username": "lumen" });
    assert_eq!(node(&lumen, &known["nodeId"]).await, user);
    assert_eq!(node(&Actor::Anonymous, &known["nodeId"]).await, user);
    let wallet = json!({
        "__typename": "OrosWallet",
        "owner": { "username": "lumen" },
        "availableBalance": known["wallet"]["availableBalance"],
    });
    assert_eq!(node(&lumen, &known["wallet"]["nodeId"]).await, wallet);
    let community = &known["communities"]["nodes"][0];
    let shown = json!({ "__typename": "OrosCommunity", "name": community["name"] });
    assert_eq!(node(&Actor::Anonymous, &community["nodeId"]).await, shown);

    for actor in [Actor::Anonymous, "oros:priya".parse().unwrap()] {
        assert_eq!(node(&actor, &known["wallet"]["nodeId"]).await, Value::Null, "{actor}");
    }
    assert_eq!(node(&lumen, &json!("nothing")).await, Value::Null);
}
