//! What holds for every platform, what the document gives, and what it says of all tables.

use crate::house::{self, Deviation};
use crate::vibeup::world::{World, schema};
use database::Platform;
use serde_json::json;

const PLATFORM: Platform = Platform::Vibeup;
const FACTS: &str = include_str!("facts.tsv");
const TABLES: &str = include_str!("tables.tsv");
pub const RULES: &str = include_str!("rules.tsv");

const HAS_DEFAULT: &str =
    "what has a default is never null: a flag, sum or time that is null passes every check";

const DEVIATIONS: &[Deviation] = &[
    Deviation::not_null("community_treasuries", "total_balance", HAS_DEFAULT),
    Deviation::not_null("community_treasuries", "requires_multisig", HAS_DEFAULT),
    Deviation::not_null("community_treasuries", "signers", HAS_DEFAULT),
    Deviation::not_null("community_treasuries", "approval_threshold", HAS_DEFAULT),
    Deviation::not_null("community_treasuries", "created_at", HAS_DEFAULT),
    Deviation::not_null("community_treasuries", "updated_at", HAS_DEFAULT),
    Deviation::not_null("crypto_transactions", "metadata", HAS_DEFAULT),
    Deviation::not_null("crypto_transactions", "created_at", HAS_DEFAULT),
    Deviation::not_null("crypto_wallets", "is_primary", HAS_DEFAULT),
    Deviation::not_null("crypto_wallets", "created_at", HAS_DEFAULT),
    Deviation::not_null("crypto_wallets", "updated_at", HAS_DEFAULT),
    Deviation::not_null("payment_requests", "expires_at", HAS_DEFAULT),
    Deviation::not_null("payment_requests", "created_at", HAS_DEFAULT),
    Deviation::not_null("staking_pools", "is_active", HAS_DEFAULT),
    Deviation::not_null("staking_pools", "created_at", HAS_DEFAULT),
    Deviation::not_null("staking_pools", "updated_at", HAS_DEFAULT),
    Deviation::not_null("user_stakes", "rewards_earned", HAS_DEFAULT),
    Deviation::not_null("user_stakes", "staked_at", HAS_DEFAULT),
    Deviation::not_null("vibe_rewards", "multiplier", HAS_DEFAULT),
    Deviation::not_null("vibe_rewards", "metadata", HAS_DEFAULT),
    Deviation::not_null("vibe_rewards", "created_at", HAS_DEFAULT),
    Deviation::not_null("vibe_token_balances", "updated_at", HAS_DEFAULT),
];

#[tokio::test]
async fn up_down_up_gives_the_same_schema() {
    house::up_down_up_gives_the_same_schema(PLATFORM).await;
}

#[tokio::test]
async fn any_schema_name_will_do() {
    house::any_schema_name_will_do(PLATFORM).await;
}

#[tokio::test]
async fn migrations_are_applied_in_the_order_of_their_names() {
    house::migrations_are_applied_in_the_order_of_their_names(PLATFORM).await;
}

#[tokio::test]
async fn tables_and_functions_keep_the_house_rules() {
    let anonymous = [
        "is_affiliate_code",
        "is_blocked_with",
        "moderated_communities",
        "own_communities",
        "own_wallets",
        "signed_wallets",
    ];
    house::tables_and_functions_keep_the_house_rules(PLATFORM, &["idempotency_keys"], &anonymous).await;
}

#[tokio::test]
async fn given_columns_are_as_the_document_gives_them() {
    house::columns_are_as_given(PLATFORM, FACTS, false, DEVIATIONS).await;
}

#[tokio::test]
async fn the_named_tables_are_there_and_no_others() {
    // A reader of balances must see that one was missed.
    let added = [("vibe_token_balances", "version")];
    // What operations need to run, and the approvals of a treasury's signers.
    let extensions = ["idempotency_keys", "settings", "treasury_approvals"];
    house::tables_are_as_named(PLATFORM, TABLES, FACTS, &extensions, &added).await;
}

#[test]
fn every_rule_has_its_test() {
    house::every_rule_has_its_test(PLATFORM, RULES);
}

#[tokio::test]
async fn every_table_has_row_level_security_and_policies() {
    let world = World::new().await;
    let tables = tables();
    let without_security = format!("select relname from ({tables}) as tables where not relrowsecurity");
    assert_eq!(world.owner(&without_security).await.unwrap(), json!([]));
    // Without a policy nobody reads or writes a row, but the owner of the tables.
    let without_policy = format!(
        "select relname from ({tables}) as tables where not exists (select from pg_policy where polrelid = tables.oid)"
    );
    assert_eq!(world.owner(&without_policy).await.unwrap(), json!([{ "relname": "idempotency_keys" }]));
    let unnamed = format!(
        "select polname from pg_policy join ({tables}) as tables on tables.oid = polrelid
         where not starts_with(polname, relname)"
    );
    assert_eq!(
        world.owner(&unnamed).await.unwrap(),
        json!([]),
        "policies begin with the name of their table"
    );
    let every_row = format!(
        "select polname from pg_policy join ({tables}) as tables on tables.oid = polrelid
         where pg_get_expr(polqual, polrelid) ~ 'uid\\(\\)' and pg_get_expr(polqual, polrelid) !~ 'SELECT auth.uid\\(\\)'"
    );
    assert_eq!(world.owner(&every_row).await.unwrap(), json!([]), "who asks is looked up once a statement");
}

#[tokio::test]
async fn every_foreign_key_has_an_index_and_lists_are_recent_first() {
    let world = World::new().await;
    let tables = tables();
    let without_index = format!(
        "select tables.relname, conname from pg_constraint join ({tables}) as tables on tables.oid = conrelid
         where contype = 'f' and not exists (
           select from pg_index where indrelid = conrelid and indpred is null and indkey[0] = conkey[1])"
    );
    assert_eq!(world.owner(&without_index).await.unwrap(), json!([]), "foreign keys without a leading index");

    // Of these a person has one or a few, or there are a few in all.
    let no_lists = "'admin_users', 'affirmations', 'ai_daily_budgets', 'ai_model_configs', 'ai_provider_credentials',
        'community_treasuries', 'crypto_wallets', 'feature_flags', 'idempotency_keys', 'memberships', 'onboarding_state',
        'practice_streaks', 'profile_attributes', 'settings', 'user_stakes', 'vibe_token_balances'";
    let unsorted = format!(
        "select relname from ({tables}) as tables where relname not in ({no_lists}) and not exists (
           select from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
           where indrelid = tables.oid and attname in ('created_at', 'joined_at', 'redeemed_at')
             and pg_get_indexdef(indexrelid) ~ (attname || ' DESC'))"
    );
    assert_eq!(
        world.owner(&unsorted).await.unwrap(),
        json!([]),
        "lists without an index by time, latest first"
    );
}

#[tokio::test]
async fn the_platform_lives_in_one_schema_and_refers_to_auth_alone() {
    let world = World::new().await;
    let outside = format!(
        "select conrelid::regclass::text || ' -> ' || confrelid::regclass::text as found from pg_constraint
         join pg_class on pg_class.oid = confrelid
         where contype = 'f' and conrelid in (select oid from ({}) as tables)
           and relnamespace <> '{}'::regnamespace",
        tables(),
        schema()
    );
    let found = world.owner(&outside).await.unwrap();
    assert_eq!(found, json!([{ "found": "profiles -> auth.users" }]));
    let elsewhere =
        "select tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
        and schemaname <> current_schema()";
    assert_eq!(world.owner(elsewhere).await.unwrap(), json!([{ "tablename": "users" }]));
}

#[tokio::test]
async fn defaults_and_closed_lists_are_plain_lower_case_words() {
    let world = World::new().await;
    let (tables, schema) = (tables(), schema());
    // Tokens are called as they are everywhere; time zones as in their own list.
    let shouting = format!(
        "select relname, word[1] as word from pg_constraint join ({tables}) as tables on tables.oid = conrelid
         cross join lateral regexp_matches(pg_get_constraintdef(pg_constraint.oid), '''([^'']*)''::character varying', 'g') as word
         where contype = 'c' and pg_get_constraintdef(pg_constraint.oid) ~ 'ANY' and word[1] !~ '^[a-z]+(_[a-z]+)*$'
           and word[1] not in ('USDC', 'VIBES', 'ETH')
         union all
         select table_name, column_default from information_schema.columns
         where table_schema = '{schema}' and column_default ~ '^''.*::character varying'
           and column_default !~ '^''[a-z]+(_[a-z]+)*''::' and column_default !~ '^''(USDC|UTC)''::'"
    );
    assert_eq!(world.owner(&shouting).await.unwrap(), json!([]));
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

#[tokio::test]
async fn amounts_say_their_unit() {
    let world = World::new().await;
    let without_unit = format!(
        "select relname, attname from ({}) as tables join pg_attribute on attrelid = tables.oid
         where atttypid = 'numeric'::regtype and attnum > 0 and attname not in ('multiplier', 'score')
           and col_description(tables.oid, attnum) !~ '(in VIBES|in US dollars|in units of|as a fraction)'",
        tables()
    );
    assert_eq!(world.owner(&without_unit).await.unwrap(), json!([]), "amounts without their unit");
}

fn tables() -> String {
    format!(
        "select oid, relname, relrowsecurity from pg_class
         where relnamespace = '{}'::regnamespace and relkind = 'r' and relname <> 'seaql_migrations'",
        schema()
    )
}
