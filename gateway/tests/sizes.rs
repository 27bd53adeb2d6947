//! How large an answer may be: what all fetches bring together is counted, wherever it is copied to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod scripted;

use gateway::{Gateway, Limits};
use scripted::{Scripted, run, settings};
use serde_json::{Value, json};
use std::sync::Arc;

const SHOP: &str = "type Query { items: [Item!] other: Item } type Item @key(fields: \"id\") { id: ID! }";
const PARTS: &str =
    "type Item @key(fields: \"id\") { id: ID! parts: [Part!] } type Part { name: String item: Item }";

/// The same item in so many places.
fn shop(places: usize) -> Arc<Scripted> {
    let items = vec![json!({ "__typename": "Item", "id": "1" }); places];
    Scripted::new(SHOP, move |_| json!({ "data": { "items": items, "other": null } }))
}

/// Each item has so many parts.
fn parts(parts: usize) -> Arc<Scripted> {
    let parts = vec![json!({ "name": "part" }); parts];
    Scripted::new(PARTS, move |asked| {
        let entities = vec![json!({ "parts": parts }); asked.representations().len()];
        json!({ "data": { "_entities": entities } })
    })
}

async fn ask(query: &str, shop: &Arc<Scripted>, parts: &Arc<Scripted>) -> Value {
    let limits = Limits { objects_max: 100, ..Limits::default() };
    let settings = gateway::Settings { limits, ..settings(&[("shop", shop), ("parts", parts)]) };
    run(&Gateway::new(settings).unwrap(), query).await
}

#[tokio::test]
async fn an_entity_counts_in_each_place_that_it_is_copied_to() {
    let fits = ask("{ items { parts { name } } }", &shop(10), &parts(9)).await;
    assert_eq!(fits["data"]["items"][9]["parts"][8], json!({ "name": "part" }), "{fits}");

    let answer = ask("{ items { parts { name } } }", &shop(10), &parts(10)).await;
    let [error] = &answer["errors"].as_array().unwrap()[..] else { panic!("one error: {answer}") };
    assert_eq!(error["extensions"]["code"], "OPERATION_TOO_LARGE");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("110 objects, and it may have 100 (limit objects_max)"), "{message}");
    assert_eq!(error["path"], json!(["items", 0]));
    assert_eq!(answer["data"], json!({ "items": null }), "nothing of it is kept");
}

#[tokio::test]
async fn nothing_is_asked_for_what_is_too_large_already() {
    let (shop, parts) = (shop(101), parts(1));
    let answer = ask("{ items { parts { name } } other { id } }", &shop, &parts).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "OPERATION_TOO_LARGE");
    assert_eq!(answer["errors"][0]["path"], json!(["items"]));
    assert_eq!(answer["data"], json!({ "items": null, "other": null }));
    assert_eq!(parts.asked(), []);
}
