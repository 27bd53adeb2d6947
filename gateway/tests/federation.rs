//! Federation's corners, where planners are known to err.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod scripted;

use scripted::{Asked, Scripted, gateway, run};
use serde_json::{Value, json};
use std::sync::Arc;

/// Answers the representations one by one.
fn entities(asked: &Asked, each: impl Fn(&Value) -> Value) -> Value {
    let alias = if asked.text.contains("_e0:") { "_e0" } else { "_entities" };
    let entities: Vec<_> = asked.representations().iter().map(each).collect();
    json!({ "data": { alias: entities } })
}

fn fixed(sdl: &str, data: Value) -> Arc<Scripted> {
    Scripted::new(sdl, move |_| json!({ "data": data }))
}

#[tokio::test]
async fn required_fields_may_have_arguments() {
    let shop = Scripted::new(
        "type Query { item: Item } type Item @key(fields: \"id\") { id: ID! price(currency: String): Int }",
        |asked| {
            let mut item = json!({ "__typename": "Item", "id": "1" });
            for (at, _) in asked.text.match_indices("price(currency:") {
                let alias = asked.text[..at].trim_end().strip_suffix(':');
                let key = alias.map_or("price", |before| before.rsplit([' ', '{']).next().unwrap());
                let is_euro = asked.text[at..].split(')').next().unwrap().contains("EUR");
                item[key] = json!(if is_euro { 8 } else { 9 });
            }
            json!({ "data": { "item": item } })
        },
    );
    let costs = Scripted::new(
        "type Item @key(fields: \"id\") { id: ID! price(currency: String): Int @external cost: Int @requires(fields: \"price(currency: \\\"EUR\\\")\") }",
        |asked| entities(asked, |item| json!({ "cost": item["price"].as_i64().unwrap() * 100 })),
    );
    let gateway = gateway(&[("shop", &shop), ("costs", &costs)]);
    assert_eq!(run(&gateway, "{ item { cost } }").await, json!({ "data": { "item": { "cost": 800 } } }));
    assert_eq!(
        run(&gateway, "{ item { price(currency: \"USD\") cost } }").await,
        json!({ "data": { "item": { "price": 9, "cost": 800 } } })
    );
    assert_eq!(
        run(&gateway, "{ item { cost price(currency: \"EUR\") dollars: price(currency: \"USD\") } }").await,
        json!({ "data": { "item": { "cost": 800, "price": 8, "dollars": 9 } } })
    );
}

#[tokio::test]
async fn required_fields_may_be_unions() {
    let shop = fixed(
        "type Query { shelves: [Shelf!] } type Shelf @key(fields: \"id\") { id: ID! first: Medium } union Medium = Book | Film
         type Book { title: String } type Film { name: String length: Int }",
        json!({ "shelves": [
            { "__typename": "Shelf", "id": "1", "first": { "__typename": "Book", "title": "Emma" } },
            { "__typename": "Shelf", "id": "2", "first": { "__typename": "Film", "name": "Heat", "length": 170 } },
            { "__typename": "Shelf", "id": "3", "first": null },
        ] }),
    );
    let labels = Scripted::new(
        "type Shelf @key(fields: \"id\") { id: ID! first: Medium @external label: String @requires(fields: \"first { ... on Book { title } ... on Film { name } }\") }
         union Medium = Book | Film type Book { title: String @external } type Film { name: String @external }",
        |asked| {
            entities(asked, |shelf| {
                let first = &shelf["first"];
                json!({ "label": first["title"].as_str().or(first["name"].as_str()).unwrap_or("empty") })
            })
        },
    );
    let gateway = gateway(&[("shop", &shop), ("labels", &labels)]);
    assert_eq!(
        run(&gateway, "{ shelves { label } }").await,
        json!({ "data": { "shelves": [{ "label": "Emma" }, { "label": "Heat" }, { "label": "empty" }] } })
    );
    assert_eq!(
        run(&gateway, "{ shelves { first { ... on Film { length } kind: __typename } label } }").await["data"]
            ["shelves"][1],
        json!({ "first": { "length": 170, "kind": "Film" }, "label": "Heat" })
    );
}

#[tokio::test]
async fn required_nulls_are_sent_as_nulls() {
    let shop = fixed(
        "type Query { item: Item } type Item @key(fields: \"id\") { id: ID! weight: Int size: Size } type Size { width: Int }",
        json!({ "item": { "__typename": "Item", "id": "1", "weight": null, "size": null } }),
    );
    let shipping = Scripted::new(
        "type Item @key(fields: \"id\") { id: ID! weight: Int @external size: Size @external shipping: String @requires(fields: \"weight size { width }\") }
         type Size { width: Int @external }",
        |asked| entities(asked, |item| json!({ "shipping": item.to_string() })),
    );
    let answer = run(&gateway(&[("shop", &shop), ("shipping", &shipping)]), "{ item { shipping } }").await;
    let sent: Value = serde_json::from_str(answer["data"]["item"]["shipping"].as_str().unwrap()).unwrap();
    assert_eq!(sent, json!({ "__typename": "Item", "id": "1", "weight": null, "size": null }));
}

#[tokio::test]
async fn provided_fields_are_not_fetched_again() {
    let shop = fixed(
        "type Query { best: Item @provides(fields: \"name\") plain: Item } type Item @key(fields: \"id\") { id: ID! name: String @external }",
        json!({ "best": { "__typename": "Item", "id": "1", "name": "provided" }, "plain": { "__typename": "Item", "id": "2" } }),
    );
    let names =
        Scripted::new("type Item @key(fields: \"id\") { id: ID! name: String @shareable }", |asked| {
            entities(asked, |_| json!({ "name": "fetched" }))
        });
    let gateway = gateway(&[("shop", &shop), ("names", &names)]);
    assert_eq!(run(&gateway, "{ best { name } }").await["data"]["best"]["name"], "provided");
    assert_eq!(names.asked().len(), 0);
    assert_eq!(run(&gateway, "{ plain { name } }").await["data"]["plain"]["name"], "fetched");
}

#[tokio::test]
async fn interface_fields_are_shared_by_types_of_several_subgraphs() {
    let shop = fixed(
        "type Query { nodes: [Node!] } interface Node { id: ID! }
         type Book implements Node @key(fields: \"id\") { id: ID! } type Film implements Node @key(fields: \"id\") { id: ID! }",
        json!({ "nodes": [{ "__typename": "Book", "id": "b" }, { "__typename": "Film", "id": "f" }, { "__typename": "Book", "id": "c" }] }),
    );
    let names = Scripted::new(
        "interface Node { id: ID! name: String } type Book implements Node @key(fields: \"id\") { id: ID! name: String }
         type Film implements Node @key(fields: \"id\") { id: ID! name: String }",
        |asked| entities(asked, |node| json!({ "__typename": node["__typename"], "name": format!("name of {}", node["id"].as_str().unwrap()) })),
    );
    let gateway = gateway(&[("shop", &shop), ("names", &names)]);
    assert_eq!(
        run(&gateway, "{ nodes { t: __typename id name } }").await["data"]["nodes"],
        json!([
            { "t": "Book", "id": "b", "name": "name of b" },
            { "t": "Film", "id": "f", "name": "name of f" },
            { "t": "Book", "id": "c", "name": "name of c" },
        ])
    );
}

#[tokio::test]
async fn interface_objects_become_their_types() {
    let shop = Scripted::new(
        "type Query { all: [Medium!] } interface Medium @key(fields: \"id\") { id: ID! title: String }
         type Book implements Medium @key(fields: \"id\") { id: ID! title: String pages: Int }
         type Film implements Medium @key(fields: \"id\") { id: ID! title: String }",
        |asked| {
            let book = json!({ "__typename": "Book", "id": "b", "title": "Emma", "pages": 500 });
            let film = json!({ "__typename": "Film", "id": "f", "title": "Heat" });
            if asked.text.contains("_entities") {
                return entities(
                    asked,
                    |medium| if medium["id"] == "b" { book.clone() } else { film.clone() },
                );
            }
            json!({ "data": { "all": [book, film] } })
        },
    );
    let rating = Scripted::new(
        "type Query { rated: [Medium!] } type Medium @interfaceObject @key(fields: \"id\") { id: ID! rating: Int }",
        |asked| {
            if asked.text.contains("_entities") {
                return entities(asked, |_| json!({ "__typename": "Medium", "rating": 5 }));
            }
            json!({ "data": { "rated": [{ "__typename": "Medium", "id": "f", "rating": 4 }, { "__typename": "Medium", "id": "b", "rating": 3 }] } })
        },
    );
    let gateway = gateway(&[("shop", &shop), ("rating", &rating)]);
    assert_eq!(
        run(&gateway, "{ all { __typename id rating ... on Book { pages } } }").await,
        json!({ "data": { "all": [
            { "__typename": "Book", "id": "b", "rating": 5, "pages": 500 }, { "__typename": "Film", "id": "f", "rating": 5 },
        ] } })
    );
    assert_eq!(
        run(&gateway, "{ rated { rating title __typename } }").await,
        json!({ "data": { "rated": [
            { "rating": 4, "title": "Heat", "__typename": "Film" }, { "rating": 3, "title": "Emma", "__typename": "Book" },
        ] } })
    );
    assert_eq!(
        run(&gateway, "{ rated { rating id } }").await,
        json!({ "data": { "rated": [{ "rating": 4, "id": "f" }, { "rating": 3, "id": "b" }] } })
    );
}

#[tokio::test]
async fn a_root_type_may_be_entered_again() {
    let one = fixed(
        "type Query { user: User } type User @key(fields: \"id\") { id: ID! name: String }",
        json!({ "user": { "name": "Ada" } }),
    );
    let two = fixed(
        "type Query { healthy: Boolean } type Mutation { act: Payload } type Payload { ok: Boolean query: Query }",
        json!({ "act": { "ok": true, "query": { "__typename": "Query", "healthy": true } } }),
    );
    let gateway = gateway(&[("one", &one), ("two", &two)]);
    assert_eq!(
        run(&gateway, "mutation { act { ok query { __typename healthy user { name } __schema { queryType { name } } } } }").await,
        json!({ "data": { "act": { "ok": true, "query": {
            "__typename": "Query", "healthy": true, "user": { "name": "Ada" }, "__schema": { "queryType": { "name": "Query" } },
        } } } })
    );
}

#[tokio::test]
async fn keys_may_be_nested_and_several() {
    let shop = fixed(
        "type Query { item: Item } type Item @key(fields: \"vendor { id } code\") @key(fields: \"id\") { id: ID! code: String vendor: Vendor } type Vendor @shareable { id: ID! }",
        json!({ "item": { "__typename": "Item", "id": "1", "code": "x", "vendor": { "id": "v" } } }),
    );
    let stock = Scripted::new(
        "type Item @key(fields: \"vendor { id } code\") { code: String vendor: Vendor count: Int } type Vendor @shareable { id: ID! }",
        |asked| {
            entities(
                asked,
                |item| json!({ "count": if *item == json!({ "__typename": "Item", "code": "x", "vendor": { "id": "v" } }) { 3 } else { 0 } }),
            )
        },
    );
    let answer = run(&gateway(&[("shop", &shop), ("stock", &stock)]), "{ item { id count } }").await;
    assert_eq!(answer, json!({ "data": { "item": { "id": "1", "count": 3 } } }));
}
