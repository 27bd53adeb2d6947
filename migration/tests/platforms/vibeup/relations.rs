//! The document's foreign keys, indexes and diagram, each against the database.

use crate::house::rules_of;
use crate::vibeup::house::RULES;
use crate::vibeup::world::{World, schema};
use std::collections::BTreeSet;

/// Table, column, what it refers to, what happens when that goes, and whether it may be empty.
const FOREIGN_KEYS: &[[&str; 5]] = &[
    ["community_treasuries", "community_id", "communities", "CASCADE", "NOT NULL"],
    ["community_treasuries", "wallet_id", "crypto_wallets", "NO ACTION", "NOT NULL"],
    ["crypto_transactions", "from_wallet_id", "crypto_wallets", "NO ACTION", "nullable"],
    ["crypto_transactions", "to_wallet_id", "crypto_wallets", "NO ACTION", "nullable"],
    ["crypto_wallets", "user_id", "profiles", "CASCADE", "NOT NULL"],
    ["payment_requests", "message_id", "messages", "NO ACTION", "nullable"],
    ["payment_requests", "paid_transaction_id", "crypto_transactions", "NO ACTION", "nullable"],
    ["payment_requests", "payer_id", "profiles", "NO ACTION", "NOT NULL"],
    ["payment_requests", "requester_id", "profiles", "NO ACTION", "NOT NULL"],
    ["user_stakes", "pool_id", "staking_pools", "NO ACTION", "NOT NULL"],
    ["user_stakes", "user_id", "profiles", "NO ACTION", "NOT NULL"],
    ["user_stakes", "wallet_id", "crypto_wallets", "NO ACTION", "NOT NULL"],
    ["vibe_rewards", "transaction_id", "crypto_transactions", "NO ACTION", "nullable"],
    ["vibe_rewards", "user_id", "profiles", "NO ACTION", "NOT NULL"],
    ["vibe_rewards", "wallet_id", "crypto_wallets", "NO ACTION", "NOT NULL"],
    ["vibe_token_balances", "wallet_id", "crypto_wallets", "CASCADE", "NOT NULL"],
];

/// Name, table and columns.
const INDEXES: &[[&str; 3]] = &[
    ["idx_wallets_user", "crypto_wallets", "user_id"],
    ["idx_wallets_handle", "crypto_wallets", "handle"],
    ["idx_wallets_address", "crypto_wallets", "wallet_address"],
    ["idx_transactions_from", "crypto_transactions", "from_wallet_id"],
    ["idx_transactions_to", "crypto_transactions", "to_wallet_id"],
    ["idx_transactions_status", "crypto_transactions", "status"],
    ["idx_transactions_created", "crypto_transactions", "created_at DESC"],
    ["idx_balances_wallet", "vibe_token_balances", "wallet_id"],
    ["idx_requests_requester", "payment_requests", "requester_id"],
    ["idx_requests_payer", "payment_requests", "payer_id"],
    ["idx_requests_status", "payment_requests", "status"],
    ["idx_rewards_user", "vibe_rewards", "user_id"],
    ["idx_rewards_type", "vibe_rewards", "reward_type"],
    ["idx_rewards_created", "vibe_rewards", "created_at DESC"],
    ["idx_stakes_user", "user_stakes", "user_id"],
    ["idx_stakes_pool", "user_stakes", "pool_id"],
    ["idx_stakes_status", "user_stakes", "status"],
    ["idx_treasuries_community", "community_treasuries", "community_id"],
];

/// The line of the diagram, its parent, its child, the child's column, and whether a parent has one child only.
const RELATIONS: &[(&str, &str, &str, &str, bool)] = &[
    ("profiles creates practices", "profiles", "practices", "user_id", false),
    ("profiles logs practice_logs", "profiles", "practice_logs", "user_id", false),
    ("profiles has connections", "profiles", "connections", "requester_id", false),
    ("profiles sends messages", "profiles", "messages", "sender_id", false),
    ("profiles has mira_interactions", "profiles", "mira_interactions", "user_id", false),
    ("profiles generates ai_model_interactions", "profiles", "ai_model_interactions", "user_id", false),
    ("profiles has memberships", "profiles", "memberships", "user_id", true),
    ("profiles owns businesses", "profiles", "businesses", "owner_id", false),
    ("profiles creates communities", "profiles", "communities", "creator_id", false),
    ("profiles owns crypto_wallets", "profiles", "crypto_wallets", "user_id", false),
    ("profiles earns vibe_rewards", "profiles", "vibe_rewards", "user_id", false),
    ("profiles stakes user_stakes", "profiles", "user_stakes", "user_id", false),
    ("profiles requests payment_requests", "profiles", "payment_requests", "requester_id", false),
    ("crypto_wallets has vibe_token_balances", "crypto_wallets", "vibe_token_balances", "wallet_id", true),
    (
        "crypto_wallets sends crypto_transactions",
        "crypto_wallets",
        "crypto_transactions",
        "from_wallet_id",
        false,
    ),
    (
        "crypto_wallets receives crypto_transactions",
        "crypto_wallets",
        "crypto_transactions",
        "to_wallet_id",
        false,
    ),
    ("practices generates practice_logs", "practices", "practice_logs", "practice_id", false),
    ("practices has practice_streaks", "practices", "practice_streaks", "practice_id", true),
    (
        "practice_definitions instantiates practices",
        "practice_definitions",
        "practices",
        "definition_id",
        false,
    ),
    ("businesses offers business_listings", "businesses", "business_listings", "business_id", false),
    ("businesses provides business_perks", "businesses", "business_perks", "business_id", false),
    ("businesses manages communities", "businesses", "communities", "business_id", false),
    ("communities contains community_members", "communities", "community_members", "community_id", false),
    ("communities posts vibes", "communities", "vibes", "community_id", false),
    ("communities has community_treasuries", "communities", "community_treasuries", "community_id", true),
    ("staking_pools contains user_stakes", "staking_pools", "user_stakes", "pool_id", false),
    ("vibes receives vibe_reactions", "vibes", "vibe_reactions", "vibe_id", false),
    ("vibes has vibe_comments", "vibes", "vibe_comments", "vibe_id", false),
    ("admin_users manages ai_model_configs", "admin_users", "ai_model_configs", "managed_by", false),
    (
        "admin_users manages ai_provider_credentials",
        "admin_users",
        "ai_provider_credentials",
        "managed_by",
        false,
    ),
    ("ai_model_configs tracks ai_daily_budgets", "ai_model_configs", "ai_daily_budgets", "config_id", false),
];

#[tokio::test]
async fn foreign_keys_are_those_of_the_document() {
    let named: BTreeSet<_> =
        FOREIGN_KEYS.iter().map(|[table, column, ..]| format!("FK {table}.{column}")).collect();
    assert_eq!(named, rules_of(RULES, "FK ").into_iter().map(str::to_owned).collect());
    let world = World::new().await;
    for [table, column, target, on_delete, nullable] in FOREIGN_KEYS {
        let sql = format!(
            "select concat_ws(', ', relname, case confdeltype when 'a' then 'NO ACTION' when 'c' then 'CASCADE' end,
               case when attnotnull then 'NOT NULL' else 'nullable' end)
             from pg_constraint join pg_class on pg_class.oid = confrelid
             join pg_attribute on attrelid = conrelid and attnum = conkey[1]
             where contype = 'f' and conrelid = '{table}'::regclass and attname = '{column}'"
        );
        assert_eq!(world.value(&sql).await, format!("{target}, {on_delete}, {nullable}"), "{table}.{column}");
    }
}

#[tokio::test]
async fn indexes_are_those_of_the_document() {
    let named: BTreeSet<_> = INDEXES.iter().map(|[name, ..]| *name).collect();
    assert_eq!(named, rules_of(RULES, "idx_"));
    let world = World::new().await;
    for [name, table, columns] in INDEXES {
        let sql = format!(
            "select indexdef from pg_indexes where schemaname = '{}' and indexname = '{name}'",
            schema()
        );
        let expected = format!("ON {}.{table} USING btree ({columns})", schema());
        let found = world.value(&sql).await;
        assert!(found.to_lowercase().ends_with(&expected.to_lowercase()), "{found}");
    }
}

#[tokio::test]
async fn every_relation_of_the_diagram_is_a_foreign_key() {
    let mut named: BTreeSet<_> = RELATIONS.iter().map(|(line, ..)| format!("rel {line}")).collect();
    // By type and id, since what a reward is for lies in several tables.
    named.insert("rel practice_logs generates vibe_rewards".to_owned());
    assert_eq!(named, rules_of(RULES, "rel ").into_iter().map(str::to_owned).collect());
    let world = World::new().await;
    for (line, parent, child, column, is_single) in RELATIONS {
        let sql = format!(
            "select count(*) from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
             where contype = 'f' and conrelid = '{child}'::regclass and confrelid = '{parent}'::regclass
               and attname = '{column}'"
        );
        assert_eq!(world.value(&sql).await, "1", "{line}");
        let unique = format!(
            "select count(*) from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
             where indrelid = '{child}'::regclass and indisunique and indnkeyatts = 1 and indpred is null
               and attname = '{column}'"
        );
        assert_eq!(world.value(&unique).await, if *is_single { "1" } else { "0" }, "{line}");
    }
}
