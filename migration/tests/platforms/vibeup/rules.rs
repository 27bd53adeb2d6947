//! The document's constraints and defaults, and those decided in addition.

use crate::vibeup::world::{World, schema, state};
use serde_json::json;

/// Table, column, and the values that it takes, as the document has them.
const CLOSED_LISTS: &[(&str, &str, &str)] = &[
    ("crypto_wallets", "chain", "base polygon solana"),
    ("crypto_wallets", "wallet_type", "custodial hybrid self_custody"),
    ("crypto_transactions", "status", "confirmed failed pending"),
    ("crypto_transactions", "type", "deposit payment reward stake tip transfer unstake withdrawal"),
    ("crypto_transactions", "token", "ETH USDC VIBES"),
    ("crypto_transactions", "chain", "base polygon solana"),
    ("payment_requests", "status", "declined expired paid pending"),
    ("payment_requests", "token", "ETH USDC VIBES"),
    ("vibe_rewards", "reward_type", "achievement bonus community practice referral streak"),
    ("vibe_rewards", "source_type", "achievement practice_log referral streak"),
    ("user_stakes", "status", "active unlocking unstaked"),
];

#[tokio::test]
async fn closed_lists_are_the_documents() {
    let world = World::new().await;
    for (table, column, values) in CLOSED_LISTS {
        let sql = format!(
            "select string_agg(distinct word[1], ' ' order by word[1])
             from pg_constraint join pg_attribute on attrelid = conrelid and conkey = array[attnum]
             cross join lateral regexp_matches(pg_get_constraintdef(pg_constraint.oid), '''([^'']*)''', 'g') as word
             where contype = 'c' and conrelid = '{table}'::regclass and attname = '{column}'"
        );
        assert_eq!(world.value(&sql).await, *values, "{table}.{column}");
    }
    for name in
        ["valid_status", "valid_type", "valid_request_status", "valid_reward_type", "valid_stake_status"]
    {
        let sql = format!("select count(*) from pg_constraint where conname = '{name}' and contype = 'c'");
        assert_eq!(world.value(&sql).await, "1", "{name}");
    }
}

#[tokio::test]
async fn states_begin_where_the_document_says() {
    let world = World::new().await;
    for (table, column, default) in [
        ("crypto_wallets", "chain", "base"),
        ("crypto_wallets", "wallet_type", "custodial"),
        ("crypto_transactions", "status", "pending"),
        ("payment_requests", "token", "USDC"),
        ("payment_requests", "status", "pending"),
        ("user_stakes", "status", "active"),
    ] {
        let sql = format!(
            "select column_default from information_schema.columns
             where table_schema = '{}' and table_name = '{table}' and column_name = '{column}'",
            schema()
        );
        assert_eq!(world.value(&sql).await, format!("'{default}'::character varying"), "{table}.{column}");
    }
    let without = format!(
        "select column_name from information_schema.columns where table_schema = '{}'
           and table_name = 'crypto_transactions' and column_name in ('type', 'chain') and column_default is null
           and is_nullable = 'NO'",
        schema()
    );
    assert_eq!(
        world.owner(&without).await.unwrap().as_array().unwrap().len(),
        2,
        "type and chain must be said"
    );
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() {
    let world = World::new().await;
    let one = world.funded("lumen", "10", "VIBES").await;
    let other = world.member("priya").await;
    let move_tokens = |columns: &str, values: &str| {
        format!(
            "insert into crypto_transactions (token, chain, {columns}) values ('VIBES', 'base', {values})"
        )
    };
    let (from, to) = (&one.wallet, &other.wallet);
    let ask = |values: &str| {
        format!(
            "insert into payment_requests (requester_id, payer_id, amount, status) values ({one}, {values})"
        )
    };
    world
        .owner("insert into practice_definitions (name, category) values ('Breath', 'x') returning id")
        .await
        .unwrap();
    for check in [
        move_tokens("amount, type, from_wallet_id, to_wallet_id", &format!("-1, 'transfer', '{from}', '{to}'")),
        move_tokens("amount, type, from_wallet_id, to_wallet_id", &format!("0, 'transfer', '{from}', '{to}'")),
        move_tokens("amount, type, from_wallet_id, to_wallet_id", &format!("1, 'transfer', '{from}', '{from}'")),
        move_tokens("amount, type, from_wallet_id, to_wallet_id", &format!("1, 'gift', '{from}', '{to}'")),
        move_tokens("amount, type, to_wallet_id, confirmed_at", &format!("1, 'deposit', '{to}', now()")),
        "insert into crypto_wallets (user_id, handle, wallet_address, is_primary) select id, 'Ünfit', 'x', false from profiles".into(),
        format!("update vibe_token_balances set available_balance = -1 where wallet_id = '{from}'"),
        format!("update vibe_token_balances set staked_balance = -1 where wallet_id = '{from}'"),
        format!("update vibe_token_balances set pending_rewards = -1 where wallet_id = '{from}'"),
        format!("update vibe_token_balances set lifetime_earned = -1 where wallet_id = '{from}'"),
        ask(&format!("{one}, 1, 'pending'")),
        ask(&format!("{other}, -1, 'pending'")),
        ask(&format!("{other}, 1, 'paid'")),
        ask(&format!("{other}, 1, 'declined'")),
        format!("insert into vibe_rewards (user_id, wallet_id, amount, reward_type) values ({one}, '{from}', 0, 'bonus')"),
        format!(
            "insert into vibe_rewards (user_id, wallet_id, amount, reward_type, source_id)
             values ({one}, '{from}', 1, 'bonus', gen_random_uuid())"
        ),
        format!("insert into connections (requester_id, addressee_id) values ({one}, {one})"),
        format!("insert into messages (sender_id, recipient_id, body) values ({one}, {one}, 'hello me')"),
        format!("insert into impact_votes (user_id) values ({one})"),
        format!("insert into chemistry_assessments (user_id, other_user_id, score) values ({one}, {other}, 101)"),
        format!("insert into discovery_recommendations (user_id, target_type, target_id, score) values ({one}, 'profile', {other}, 1.5)"),
        format!("insert into discovery_recommendations (user_id, target_type, target_id, score) values ({one}, 'profile', {other}, 'NaN')"),
        format!("insert into search_queries (user_id, query, result_count) values ({one}, 'x', -1)"),
        format!("insert into practice_stacks (created_by, title, definition_ids) values ({one}, 'x', (
            select array_agg(id) from practice_definitions cross join generate_series(1, 51)))"),
        "insert into mira_prompts (key, version, template) values ('x', 0, 'x')".into(),
        format!("insert into ai_model_interactions (user_id, task_type, latency_ms) values ({one}, 'x', -1)"),
        "insert into businesses (owner_id, name, slug) select id, 'x', 'Not A Slug' from profiles".into(),
        "insert into settings (id) values (false)".into(),
        format!("update profiles set timezone = 'Middle/Earth' where id = {one}"),
    ] {
        assert_eq!(state(world.owner(&format!("{check} returning 1 as one")).await), "23514", "{check}");
    }
}

#[tokio::test]
async fn what_may_be_once_is_once() {
    let world = World::new().await;
    let one = world.member("lumen").await;
    let other = world.member("priya").await;
    world.community(&one, "sunrise", "public").await;
    world.call(&one, &format!("request_connection({other})")).await.unwrap();
    for repeated in [
        format!("insert into connections (requester_id, addressee_id) values ({other}, {one})"),
        format!("insert into memberships (user_id) values ({one})"),
        format!("insert into onboarding_state (user_id) values ({one})"),
        format!("insert into vibe_token_balances (wallet_id) values ('{}')", one.wallet),
        "insert into community_members (community_id, user_id) select id, creator_id from communities".into(),
        "insert into staking_pools (name, min_stake, apy_rate) values ('Explorer', 1, 0)".into(),
        format!("insert into communities (creator_id, name, slug) values ({other}, 'Another', 'sunrise')"),
    ] {
        assert_eq!(
            state(world.owner(&format!("{repeated} returning 1 as one")).await),
            "23505",
            "{repeated}"
        );
    }
}

#[tokio::test]
async fn times_have_their_defaults_and_follow_changes() {
    let world = World::new().await;
    for (table, column) in [
        ("crypto_wallets", "created_at"),
        ("crypto_transactions", "created_at"),
        ("payment_requests", "created_at"),
        ("vibe_rewards", "created_at"),
        ("staking_pools", "created_at"),
        ("user_stakes", "staked_at"),
        ("community_treasuries", "created_at"),
        ("vibe_token_balances", "updated_at"),
    ] {
        let sql = format!(
            "select column_default from information_schema.columns
             where table_schema = '{}' and table_name = '{table}' and column_name = '{column}'",
            schema()
        );
        assert_eq!(world.value(&sql).await, "now()", "{table}.{column}");
    }
    let stale = format!(
        "select relname from pg_class join pg_attribute on attrelid = pg_class.oid
         where relnamespace = '{}'::regnamespace and relkind = 'r' and attname = 'updated_at' and not exists (
           select from pg_trigger where tgrelid = pg_class.oid and tgname = 'update_' || relname || '_updated_at')",
        schema()
    );
    assert_eq!(world.owner(&stale).await.unwrap(), json!([]), "updated_at without its trigger");
    let member = world.member("lumen").await;
    for (table, change) in [
        ("profiles", format!("set bio = 'new' where id = {member}")),
        ("crypto_wallets", format!("set wallet_address = '0x1' where user_id = {member}")),
        ("vibe_token_balances", format!("set available_balance = 0 where wallet_id = '{}'", member.wallet)),
        ("staking_pools", "set description = 'new' where name = 'Explorer'".into()),
    ] {
        world.owner(&format!("update {table} {change} returning 1 as one")).await.unwrap();
        let time = if table == "vibe_token_balances" { "now()" } else { "created_at" };
        let moved = format!(
            "select bool_or(updated_at <> {time}) from {table} {}",
            change.split_at(change.find("where").unwrap()).1
        );
        assert_eq!(world.value(&moved).await, "true", "{table}");
    }
}

#[tokio::test]
async fn a_person_with_tokens_in_the_log_is_not_deleted() {
    let world = World::new().await;
    let member = world.funded("lumen", "5", "USDC").await;
    let delete = format!("delete from profiles where id = {member} returning id");
    assert_eq!(state(world.owner(&delete).await), "23503");
}
