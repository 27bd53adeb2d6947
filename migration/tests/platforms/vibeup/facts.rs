//! The columns that the document gives, and the tables that it names, against the database.

use crate::vibeup::coverage::lines;
use crate::vibeup::world::{World, schema};
use serde_json::json;

const FACTS: &str = include_str!("facts.tsv");
const TABLES: &str = include_str!("tables.tsv");

/// Columns that may not be null although the document does not say so, because they have a default: a flag, sum or time
/// that is null means nothing, and passes every check.
const NOT_NULL: &[(&str, &[&str])] = &[
    (
        "community_treasuries",
        &["total_balance", "requires_multisig", "signers", "approval_threshold", "created_at", "updated_at"],
    ),
    ("crypto_transactions", &["metadata", "created_at"]),
    ("crypto_wallets", &["is_primary", "created_at", "updated_at"]),
    ("payment_requests", &["expires_at", "created_at"]),
    ("staking_pools", &["is_active", "created_at", "updated_at"]),
    ("user_stakes", &["rewards_earned", "staked_at"]),
    ("vibe_rewards", &["multiplier", "metadata", "created_at"]),
    ("vibe_token_balances", &["updated_at"]),
];

/// Columns that the document does not have: a reader of balances must see that one was missed.
const ADDED: &[(&str, &str)] = &[("vibe_token_balances", "version")];

/// Tables that the document does not name: what operations need to run, and the approvals of a treasury's signers.
const EXTENSIONS: &[&str] = &["idempotency_keys", "settings", "treasury_approvals"];

#[tokio::test]
async fn given_columns_are_as_the_document_gives_them() {
    let world = World::new().await;
    let expected: Vec<_> = lines(FACTS)
        .map(|fields| {
            let [_, table, column, kind, nullable, default] = fields[..] else { panic!("{fields:?}") };
            let decided = NOT_NULL.iter().any(|(each, columns)| *each == table && columns.contains(&column));
            assert!(!decided || nullable.is_empty(), "{table}.{column} is given so");
            let nullable = if decided { "NOT NULL" } else { nullable };
            [table, column, kind, nullable, default].join("\t")
        })
        .collect();
    let given: Vec<_> = lines(FACTS).map(|fields| format!("'{}'", fields[1])).collect();
    let added: Vec<_> = ADDED.iter().map(|(table, column)| format!("('{table}', '{column}')")).collect();
    let sql = format!(
        "select concat_ws(e'\t', columns.table_name, column_name, format_type(atttypid, atttypmod),
            case is_nullable when 'NO' then 'NOT NULL' else '' end, coalesce(column_default, '')) as fact
         from information_schema.columns
         join pg_attribute on attrelid = format('%I.%I', table_schema, columns.table_name)::regclass
           and attname = column_name
         where table_schema = '{}' and table_name in ({}) and (table_name, column_name) not in ({})
         order by table_name collate \"C\", ordinal_position",
        schema(),
        given.join(", "),
        added.join(", "),
    );
    let found = world.owner(&sql).await.unwrap();
    let found: Vec<_> =
        found.as_array().unwrap().iter().map(|row| row["fact"].as_str().unwrap().to_owned()).collect();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn the_named_tables_are_there_and_no_others() {
    let world = World::new().await;
    let mut expected: Vec<_> =
        lines(TABLES).map(|fields| fields[1]).chain(EXTENSIONS.iter().copied()).collect();
    expected.sort_unstable();
    assert_eq!(expected.len(), 53 + EXTENSIONS.len());
    let found = world
        .value(&format!(
            "select array_to_json(array_agg(tablename order by tablename collate \"C\")) from pg_tables
             where schemaname = '{}' and tablename <> 'seaql_migrations'",
            schema()
        ))
        .await;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&found).unwrap(), json!(expected));
}

#[tokio::test]
async fn amounts_keep_eight_places_and_rates_four() {
    let world = World::new().await;
    let member = world.funded("lumen", "0.00000001", "ETH").await;
    assert_eq!(world.tokens(&member, "ETH").await, "0.00000001 0");
    let of = |scale: &str| {
        format!(
            "select string_agg(column_name || ' ' || numeric_precision || ',' || numeric_scale, ' ' order by table_name, column_name)
             from information_schema.columns where table_schema = '{}' and data_type = 'numeric'
               and table_name in ('crypto_transactions', 'payment_requests', 'vibe_rewards', 'staking_pools') and {scale}",
            schema()
        )
    };
    assert_eq!(
        world.value(&of("numeric_scale = 8")).await,
        "amount 20,8 amount 20,8 min_stake 20,8 amount 20,8"
    );
    assert_eq!(world.value(&of("numeric_scale <> 8")).await, "apy_rate 6,4 multiplier 4,2");
}
