//! Which fetches are kept, under which keys, and what makes them stale.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod scripted;

use gateway::{Caller, Gateway, Settings, caller::Identity};
use scripted::{Asked, Scripted, run};
use serde_json::{Map, Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

const CACHE: &str = "
    directive @cacheControl(maxAge: Int!, scope: CacheScope!) on OBJECT
    enum CacheScope { PUBLIC PRIVATE }
";

struct World {
    shop: Arc<Scripted>,
    prices: Arc<Scripted>,
    gateway: Gateway,
}

/// A shop whose items are kept by key, whose pages wrap them, and whose secrets are not kept.
fn world() -> World {
    let shop = Scripted::new(
        &format!(
            "{CACHE}
            type Query {{ items(first: Int): ItemConnection! mine: Mine secret: Secret }}
            type Mutation {{ change(id: ID!): Item }}
            type ItemConnection {{ nodes: [Item!]! pageInfo: PageInfo! }}
            type PageInfo {{ hasNext: Boolean! }}
            type Item @key(fields: \"id\") @cacheControl(maxAge: 60, scope: PUBLIC) {{ id: ID! }}
            type Mine @cacheControl(maxAge: 60, scope: PRIVATE) {{ text: String }}
            type Secret {{ text: String }}"
        ),
        shop_answer,
    );
    let changes = AtomicU64::new(0);
    let prices = Scripted::new(
        &format!(
            "{CACHE} type Item @key(fields: \"id\") @cacheControl(maxAge: 60, scope: PUBLIC) {{ id: ID! price: Int }}"
        ),
        move |asked| {
            let change = changes.fetch_add(1, Ordering::Relaxed);
            let prices = asked.representations();
            let prices = prices.iter().map(|item| json!({ "price": item["id"].as_str().unwrap().parse::<u64>().unwrap() + 100 * change }));
            let reads = asked.representations();
            let reads = reads.iter().map(|item| format!("item/{}", item["id"].as_str().unwrap()));
            json!({ "data": { "_entities": prices.collect::<Vec<_>>() }, "reads": reads.collect::<Vec<_>>() })
        },
    );
    let settings = Settings {
        cache: Some(gateway::cache::Cache::memory(gateway::cache::Settings::default())),
        ..scripted::settings(&[("shop", &shop), ("prices", &prices)])
    };
    World { gateway: Gateway::new(settings).unwrap(), shop, prices }
}

fn shop_answer(asked: &Asked) -> Value {
    if asked.text.contains("change") {
        return json!({ "data": { "change": { "__typename": "Item", "id": "2" } }, "writes": ["item/2"] });
    }
    let first = asked.text.split("first:").nth(1).and_then(|rest| rest.trim()[..1].parse().ok()).unwrap_or(0);
    let items = (1..=first).map(|id: u32| json!({ "__typename": "Item", "id": id.to_string() }));
    json!({
        "data": {
            "items": { "nodes": items.collect::<Vec<_>>(), "pageInfo": { "hasNext": true } },
            "mine": { "text": "mine" }, "secret": { "text": "secret" },
        },
        "reads": ["items"],
    })
}

#[tokio::test]
async fn a_root_fetch_is_kept_whole_and_entities_one_by_one() {
    let World { shop, prices, gateway } = world();
    let first = run(&gateway, "{ items(first: 2) { nodes { price } pageInfo { hasNext } } }").await;
    assert_eq!(first["data"]["items"]["nodes"], json!([{ "price": 1 }, { "price": 2 }]));
    assert_eq!((shop.asked().len(), prices.asked().len()), (1, 1));
    let again = run(&gateway, "{ items(first: 2) { nodes { price } pageInfo { hasNext } } }").await;
    assert_eq!(again, first);
    assert_eq!((shop.asked().len(), prices.asked().len()), (0, 0));
    // Of four entities, the two that are not kept are asked for.
    let more = run(&gateway, "{ items(first: 4) { nodes { price } pageInfo { hasNext } } }").await;
    assert_eq!(
        more["data"]["items"]["nodes"],
        json!([{ "price": 1 }, { "price": 2 }, { "price": 103 }, { "price": 104 }])
    );
    let asked = prices.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].representations().len(), 2);
}

#[tokio::test]
async fn a_mutation_makes_what_it_wrote_stale_before_it_answers() {
    let World { prices, gateway, .. } = world();
    run(&gateway, "{ items(first: 3) { nodes { price } } }").await;
    prices.asked();
    let changed = run(&gateway, "mutation { change(id: 2) { id price } }").await;
    assert_eq!(changed["data"]["change"]["price"], 102);
    prices.asked();
    let after = run(&gateway, "{ items(first: 3) { nodes { id price } } }").await;
    assert!(after["data"]["items"]["nodes"][1]["price"].as_u64().unwrap() > 100);
    // The page depends on other tags, and nothing of it was written.
    let again = run(&gateway, "{ items(first: 3) { nodes { id price } } }").await;
    assert_eq!(again, after);
}

#[tokio::test]
async fn what_has_no_policy_is_not_kept() {
    let World { shop, gateway, .. } = world();
    for _ in 0..2 {
        run(&gateway, "{ secret { text } }").await;
        run(&gateway, "{ items(first: 1) { nodes { id } } secret { text } }").await;
        assert_eq!(shop.asked().len(), 2);
    }
}

#[tokio::test]
async fn private_answers_are_kept_for_one_person() {
    let World { shop, gateway, .. } = world();
    let person = |name: &str| {
        let identity = Identity {
            issuer: "test".into(),
            claims: Map::new(),
            cache_key: name.into(),
            expires_at: None,
            authorization: String::new(),
        };
        Caller { identity: Some(Arc::new(identity)), ..scripted::caller() }
    };
    let ask = async |caller: Caller| {
        let request = gateway::Request { query: "{ mine { text } }".into(), ..Default::default() };
        let prepared = gateway.prepare(&request, "r").await.unwrap();
        gateway.execute(prepared, caller).await;
        shop.asked().len()
    };
    assert_eq!(ask(person("ada")).await, 1);
    assert_eq!(ask(person("ada")).await, 0);
    assert_eq!(ask(person("bob")).await, 1);
    assert_eq!(ask(scripted::caller()).await, 1);
    assert_eq!(ask(scripted::caller()).await, 0);
}

#[tokio::test]
async fn an_answer_with_errors_is_not_kept() {
    let shop = Scripted::new(
        &format!(
            "{CACHE} type Query {{ item: Item }} type Item @cacheControl(maxAge: 60, scope: PUBLIC) {{ id: ID }}"
        ),
        |_| json!({ "data": { "item": null }, "errors": [{ "path": ["item"], "code": "CONFLICT" }], "reads": [] }),
    );
    let settings = Settings {
        cache: Some(gateway::cache::Cache::memory(gateway::cache::Settings::default())),
        ..scripted::settings(&[("shop", &shop)])
    };
    let gateway = Gateway::new(settings).unwrap();
    run(&gateway, "{ item { id } }").await;
    let again = run(&gateway, "{ item { id } }").await;
    assert_eq!(again["errors"].as_array().unwrap().len(), 1);
    assert_eq!(shop.asked().len(), 2);
}
