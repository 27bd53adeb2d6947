//! Entity fetches: what is asked, and where answers and errors belong.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod scripted;

use scripted::{Asked, Scripted, gateway, run};
use serde_json::{Value, json};
use std::sync::Arc;

const SHOP: &str = "
    type Query { items: [Item!] item: Item first: Box rest: Box pair: [[Item]] }
    type Box { item: Item }
    type Item @key(fields: \"id\") { id: ID! }
";
const PRICES: &str = "type Item @key(fields: \"id\") { id: ID! price: Int amount: Int! }";

fn shop(data: Value) -> Arc<Scripted> {
    Scripted::new(SHOP, move |_| json!({ "data": data }))
}

fn item(id: u32) -> Value {
    json!({ "__typename": "Item", "id": id.to_string() })
}

/// A price for each; an odd id has none but an error.
fn prices() -> Arc<Scripted> {
    Scripted::new(PRICES, |asked| {
        let alias = if asked.text.contains("_e0") { "_e0" } else { "_entities" };
        let mut errors = Vec::new();
        let mut entities = Vec::new();
        for (index, representation) in asked.representations().iter().enumerate() {
            let id: u32 = representation["id"].as_str().unwrap().parse().unwrap();
            if id % 2 == 1 {
                errors
                    .push(json!({ "message": "Sold.", "code": "CONFLICT", "path": [alias, index, "price"] }));
                entities.push(json!({ "price": null }));
            } else {
                entities.push(json!({ "price": id * 10, "amount": id }));
            }
        }
        json!({ "data": { alias: entities }, "errors": errors })
    })
}

#[tokio::test]
async fn equal_entities_are_sent_once_and_stand_everywhere() {
    let (shop, prices) = (shop(json!({ "items": [item(2), item(4), item(2)] })), prices());
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ items { price } }").await;
    assert_eq!(answer, json!({ "data": { "items": [{ "price": 20 }, { "price": 40 }, { "price": 20 }] } }));
    assert_eq!(prices.asked()[0].representations(), [item(2), item(4)]);
}

#[tokio::test]
async fn an_error_is_told_wherever_the_entity_stands() {
    let (shop, prices) = (shop(json!({ "items": [item(1), item(2), item(1), null] })), prices());
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ items { price } }").await;
    // The last item breaks the shop's own promise.
    assert_eq!(answer["data"], json!({ "items": null }));
    let errors = answer["errors"].as_array().unwrap();
    let paths: Vec<_> = errors.iter().map(|error| error["path"].clone()).collect();
    assert_eq!(paths, [json!(["items", 0, "price"]), json!(["items", 2, "price"]), json!(["items", 3])]);
    assert_eq!(errors[0]["message"], "Sold.");
    assert_eq!(errors[2]["extensions"]["code"], "INTERNAL_SERVER_ERROR");
}

#[tokio::test]
async fn a_promise_that_an_error_explains_is_not_told_twice() {
    let data = json!({ "first": { "item": item(1) }, "rest": { "item": item(2) } });
    let (shop, prices) = (shop(data), prices());
    let query = "{ first { item { price amount } } rest { item { price amount } } }";
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), query).await;
    let rest = json!({ "item": { "price": 20, "amount": 2 } });
    assert_eq!(answer["data"], json!({ "first": { "item": null }, "rest": rest }));
    // `price` is told by the subgraph; that `amount` is missing too, nobody has explained.
    let errors = answer["errors"].as_array().unwrap();
    let paths: Vec<_> = errors.iter().map(|error| error["path"].clone()).collect();
    assert_eq!(paths, [json!(["first", "item", "price"]), json!(["first", "item", "amount"])]);
    assert_eq!(prices.asked().len(), 1);
}

#[tokio::test]
async fn lists_of_lists_are_walked() {
    let (shop, prices) = (shop(json!({ "pair": [[item(2), null], null, [item(4)]] })), prices());
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ pair { price } }").await;
    assert_eq!(answer, json!({ "data": { "pair": [[{ "price": 20 }, null], null, [{ "price": 40 }]] } }));
}

#[tokio::test]
async fn nothing_is_asked_for_nothing() {
    for data in [json!({ "items": [] }), json!({ "items": null }), json!({}), json!({ "item": null })] {
        let (shop, prices) = (shop(data), prices());
        let query = "{ items { price } item { price } }";
        let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), query).await;
        assert_eq!(answer.get("errors"), None);
        assert_eq!(prices.asked(), Vec::<Asked>::new());
    }
}

#[tokio::test]
async fn a_missing_entity_explains_what_is_missing_in_it() {
    let shop = shop(json!({ "items": null, "item": item(2) }));
    let prices = Scripted::new(PRICES, |_| json!({ "data": { "_entities": [null] } }));
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ item { id amount } }").await;
    assert_eq!(answer, json!({ "data": { "item": null } }));
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ item { id price } }").await;
    assert_eq!(answer, json!({ "data": { "item": { "id": "2", "price": null } } }));
}

#[tokio::test]
async fn a_subgraph_that_gives_less_than_promised_is_at_fault() {
    let shop = shop(json!({ "item": item(2) }));
    let prices = Scripted::new(PRICES, |_| json!({ "data": { "_entities": [{}] } }));
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ item { id amount } }").await;
    assert_eq!(answer["data"], json!({ "item": null }));
    assert_eq!(answer["errors"][0]["path"], json!(["item", "amount"]));
    assert_eq!(answer["errors"][0]["extensions"]["requestId"], "request-1");
}

#[tokio::test]
async fn a_fetch_that_fails_as_a_whole_is_told_once() {
    let shop = shop(json!({ "items": [item(2), item(4)] }));
    let prices = Scripted::new(
        PRICES,
        |_| json!({ "errors": [{ "message": "Out of reach.", "code": "SUBGRAPH_UNAVAILABLE" }] }),
    );
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ items { id price } }").await;
    assert_eq!(
        answer,
        json!({
            "data": { "items": [{ "id": "2", "price": null }, { "id": "4", "price": null }] },
            "errors": [{ "message": "Out of reach.", "extensions": { "code": "SUBGRAPH_UNAVAILABLE" } }],
        })
    );
    let answer = run(&gateway(&[("shop", &shop), ("prices", &prices)]), "{ items { id amount } }").await;
    assert_eq!(answer["data"], json!({ "items": null }));
    assert_eq!(answer["errors"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn values_of_another_kind_are_faults() {
    let shop = shop(json!({ "items": item(2), "item": "text" }));
    let answer =
        run(&gateway(&[("shop", &shop), ("prices", &prices())]), "{ items { id } item { id } }").await;
    assert_eq!(answer["data"], json!({ "items": null, "item": null }));
    assert_eq!(answer["errors"].as_array().unwrap().len(), 2);
}
