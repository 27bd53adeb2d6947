//! The document's tables and columns against `information_schema`.

use crate::vibrationfit::world::{World, schema};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

const FACTS: &str = include_str!("facts.tsv");
const TABLES: &str = include_str!("tables.tsv");

/// Where the tables differ from the document on purpose: table, column, and what was decided.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    ("token_transactions", "sequence_number", "extension: the place in the person's chain"),
    ("vision_versions", "perspective", "the document lists the column twice; it is there once"),
];

/// Tables that the document does not have.
const EXTENSIONS: &[&str] =
    &["administrators", "idempotency_keys", "scheduled_work", "seaql_migrations", "token_balances"];

#[tokio::test]
async fn every_given_column_is_there_with_its_type_and_no_other() {
    let world = World::new().await;
    let mut given = BTreeMap::new();
    let mut differing = BTreeSet::new();
    for line in FACTS.lines().skip(1) {
        let [_, table, column, kind, nullable, default] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        assert_eq!((nullable, default), ("", ""), "the document gives types only");
        if given.insert((table.to_owned(), column.to_owned()), spelled(kind)).is_some() {
            differing.insert((table.to_owned(), column.to_owned()));
        }
    }
    let tables: BTreeSet<_> = given.keys().map(|(table, _)| table.clone()).collect();
    let mut found = BTreeMap::new();
    for column in columns(&world).await {
        if tables.contains(&column.0) {
            found.insert((column.0, column.1), column.2);
        }
    }
    for (column, kind) in &found {
        if given.get(column) != Some(kind) {
            differing.insert(column.clone());
        }
    }
    differing.extend(given.keys().filter(|column| !found.contains_key(*column)).cloned());
    let decided = DIFFERENCES.iter().map(|(table, column, _)| ((*table).into(), (*column).into())).collect();
    assert_eq!(differing, decided);
}

#[tokio::test]
async fn every_table_of_the_document_is_there_and_extensions_are_named() {
    let world = World::new().await;
    let mut expected: BTreeSet<_> =
        TABLES.lines().skip(1).map(|line| line.split('\t').nth(1).unwrap().to_owned()).collect();
    assert_eq!(expected.len(), 51);
    expected.extend(EXTENSIONS.iter().map(|table| (*table).to_owned()));
    let found: BTreeSet<_> = columns(&world).await.into_iter().map(|column| column.0).collect();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn the_profiles_have_their_parts() {
    let world = World::new().await;
    let carried = |table: &str, columns: &[&str]| {
        let columns: Vec<_> = columns.iter().map(|column| format!("'{column}'")).collect();
        format!(
            "select count(*) from information_schema.columns where table_schema = '{}' and table_name = '{table}'
             and column_name in ({})",
            schema(),
            columns.join(", ")
        )
    };
    let account = carried("profiles", &["stripe_customer_id", "subscription_status"]);
    assert_eq!(world.value(&account).await, "2", "the account");
    let voice = carried("voice_profiles", &["formality", "energy", "detail", "woo", "analysis"]);
    assert_eq!(world.value(&voice).await, "5", "the voice");
    let main = carried("user_profiles", &["bio", "strengths", "values", "timezone", "stripe_customer_id"]);
    assert_eq!(world.value(&main).await, "4", "the profile that is edited, without the account's columns");
    // Names are given in each by themselves.
    let member = world.member("priya").await;
    world.insert(&member, "user_profiles", "first_name", "'P.'").await;
    let names = "select profiles.first_name as account, user_profiles.first_name as profile
        from profiles join user_profiles on user_profiles.user_id = profiles.id";
    assert_eq!(world.rows(&member, names).await.unwrap(), json!([{ "account": "priya", "profile": "P." }]));
}

/// Table, column and type, in the words of `spelled`.
async fn columns(world: &World) -> Vec<(String, String, String)> {
    let sql = format!(
        "select table_name, column_name, data_type, character_maximum_length, udt_name
         from information_schema.columns where table_schema = '{}'",
        schema()
    );
    let found = world.owner(&sql).await.unwrap();
    let word = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    found
        .as_array()
        .unwrap()
        .iter()
        .map(|column| {
            let kind = match (word(&column["data_type"]).as_str(), &column["character_maximum_length"]) {
                ("ARRAY", _) => format!("{}[]", word(&column["udt_name"]).trim_start_matches('_')),
                (kind, serde_json::Value::Null) => kind.to_owned(),
                (kind, length) => format!("{kind}({length})"),
            };
            (word(&column["table_name"]), word(&column["column_name"]), kind)
        })
        .collect()
}

/// A type of the document as PostgreSQL spells it.
fn spelled(kind: &str) -> String {
    kind.replace("varchar", "character varying").replace("timestamptz", "timestamp with time zone")
}
