//! The document's constraints, defaults and triggers, and those decided in addition.

use crate::house::lines;
use crate::oros::{
    house::RULES,
    world::{World, state},
};
use serde_json::json;
use std::collections::BTreeSet;

#[tokio::test]
async fn a_new_user_gets_an_empty_wallet_in_dollars() {
    let world = World::new().await;
    let user = world.member("lumen", &[]).await;
    let wallets = world
        .rows(&user, "select currency, available_balance, pending_balance, version from wallets")
        .await
        .unwrap();
    assert_eq!(
        wallets,
        json!([{ "currency": "USD", "available_balance": 0.00, "pending_balance": 0.00, "version": 0 }])
    );
    assert_eq!(world.value(&format!("select kyc_status from users where id = {user}")).await, "pending");
}

#[tokio::test]
async fn updated_at_follows_every_change() {
    let world = World::new().await;
    let creator = world.member("lumen", &["creator", "business"]).await;
    let campaign = world.draft(&creator, "click", "1", "10").await;
    for (table, key, change) in [
        ("users", format!("id = {creator}"), "bio = 'new'"),
        ("creator_profiles", format!("user_id = {creator}"), "min_tip_amount = 3"),
        ("business_profiles", format!("user_id = {creator}"), "industry = 'tea'"),
        ("campaigns", format!("id = '{campaign}'"), "title = 'new'"),
        ("wallets", format!("user_id = {creator}"), "currency = 'USD'"),
    ] {
        let sql =
            format!("update {table} set {change} where {key} returning updated_at > created_at as moved");
        assert_eq!(world.owner(&sql).await.unwrap(), json!([{ "moved": true }]), "{table}");
    }
}

/// Table, column, and the values that the document closes it to.
const CLOSED_LISTS: &[(&str, &str, &str)] = &[
    ("campaign_creators", "status", "accepted completed pending rejected"),
    ("campaigns", "objective", "click conversion sale"),
    ("campaigns", "status", "active completed draft paused"),
    ("community_members", "role", "member supporter"),
    ("community_posts", "content_type", "image link text video"),
    ("events", "event_type", "click conversion sale"),
    ("ledger_entries", "direction", "credit debit"),
    ("ledger_entries", "source_type", "adjustment boost campaign escrow live_sale refund tip withdrawal"),
    ("ledger_entries", "status", "failed pending reversed settled"),
    ("memberships", "membership_type", "business_growth creator_plus creator_pro supporter_plus"),
    ("memberships", "status", "active canceled expired"),
    ("rewards", "source", "boost prediction share"),
    ("rewards", "status", "paid pending"),
    ("tips", "frequency", "monthly one_time"),
    ("user_roles", "role", "admin business creator supporter"),
    ("users", "kyc_status", "approved pending rejected"),
    ("withdrawals", "method", "ach card instant"),
    ("withdrawals", "status", "completed failed processing requested"),
];

#[tokio::test]
async fn closed_lists_are_the_documents() {
    let world = World::new().await;
    let enums: BTreeSet<_> =
        lines(RULES).filter(|fields| fields[2] == "enum").map(|fields| fields[1].to_owned()).collect();
    let listed: BTreeSet<_> =
        CLOSED_LISTS.iter().map(|(table, column, _)| format!("{table}.{column}")).collect();
    assert!(enums.is_subset(&listed), "{:?}", enums.difference(&listed));
    for (table, column, values) in CLOSED_LISTS {
        let sql = format!(
            "select string_agg(distinct word[1], ' ' order by word[1])
             from pg_constraint join pg_attribute on attrelid = conrelid and conkey = array[attnum]
             cross join lateral regexp_matches(pg_get_constraintdef(pg_constraint.oid), '''([^'']*)''', 'g') as word
             where contype = 'c' and conrelid = '{table}'::regclass and attname = '{column}'"
        );
        assert_eq!(world.value(&sql).await, *values, "{table}.{column}");
    }
}

#[tokio::test]
async fn closed_lists_and_ranges_are_kept() {
    let world = World::new().await;
    let user = world.member("lumen", &["creator", "business"]).await;
    let other = world.member("priya", &[]).await;
    let campaign = world.draft(&user, "click", "1", "10").await;
    let checks = [
        format!("update users set kyc_status = 'maybe' where id = {user}"),
        format!("insert into user_roles (user_id, role) values ({user}, 'king')"),
        "update wallets set available_balance = -1".into(),
        "update wallets set pending_balance = -1".into(),
        format!(
            "insert into ledger_entries (wallet_id, source_type, amount, direction) values ('{}', 'gift', 1, 'credit')",
            user.wallet
        ),
        format!(
            "insert into ledger_entries (wallet_id, source_type, amount, direction) values ('{}', 'tip', 1, 'sideways')",
            user.wallet
        ),
        format!(
            "insert into ledger_entries (wallet_id, source_type, amount, direction) values ('{}', 'tip', -1, 'credit')",
            user.wallet
        ),
        format!(
            "insert into ledger_entries (wallet_id, source_type, amount, direction, status) values ('{}', 'tip', 1, 'credit', 'lost')",
            user.wallet
        ),
        format!("insert into withdrawals (wallet_id, amount, method) values ('{}', 0, 'ach')", user.wallet),
        format!("insert into withdrawals (wallet_id, amount, method) values ('{}', 1, 'cash')", user.wallet),
        format!(
            "insert into withdrawals (wallet_id, amount, method, status) values ('{}', 1, 'ach', 'lost')",
            user.wallet
        ),
        format!("update campaigns set total_budget = 0 where id = '{campaign}'"),
        format!("update campaigns set remaining_budget = -1 where id = '{campaign}'"),
        format!("update campaigns set remaining_budget = 11 where id = '{campaign}'"),
        format!("update campaigns set payout_per_action = 0 where id = '{campaign}'"),
        format!("update campaigns set objective = 'fame' where id = '{campaign}'"),
        format!("update campaigns set status = 'gone' where id = '{campaign}'"),
        format!(
            "insert into campaign_creators (campaign_id, creator_id, status) values ('{campaign}', {user}, 'maybe')"
        ),
        format!(
            "insert into events (campaign_id, creator_id, event_type) values ('{campaign}', {user}, 'view')"
        ),
        format!("insert into memberships (user_id, membership_type) values ({user}, 'gold')"),
        format!(
            "insert into memberships (user_id, membership_type, status) values ({user}, 'creator_pro', 'gone')"
        ),
        format!("insert into rewards (user_id, source, amount) values ({user}, 'luck', 1)"),
        format!("insert into rewards (user_id, source, amount, status) values ({user}, 'share', 1, 'lost')"),
        format!(
            "insert into tips (from_user_id, to_creator_id, amount, platform_fee, net_amount) values ({other}, {user}, -10, 0, -10)"
        ),
        format!(
            "insert into tips (from_user_id, to_creator_id, amount, platform_fee, net_amount) values ({other}, {user}, 10, 1, 10)"
        ),
        format!(
            "insert into tips (from_user_id, to_creator_id, amount, platform_fee, net_amount) values ({user}, {user}, 10, 1, 9)"
        ),
        format!(
            "insert into tips (from_user_id, to_creator_id, amount, platform_fee, net_amount, frequency) values ({other}, {user}, 10, 1, 9, 'daily')"
        ),
        format!("insert into boosts (supporter_id, campaign_id, amount) values ({other}, '{campaign}', 0)"),
        format!("insert into live_events (creator_id, title, status) values ({user}, 'x', 'lost')"),
        "update settings set platform_fee_rate = 1".into(),
        "insert into settings (id) values (false)".into(),
    ];
    for check in checks {
        assert_eq!(state(world.owner(&format!("{check} returning 1 as one")).await), "23514", "{check}");
    }
}

#[tokio::test]
async fn what_may_be_once_is_once() {
    let world = World::new().await;
    let user = world.member("lumen", &["creator"]).await;
    let link = |code: &str| {
        format!(
            "insert into tracking_links (campaign_id, creator_id, code, url) select id, {user}, '{code}', 'x' from campaigns"
        )
    };
    world
        .owner(&format!("insert into campaigns (business_id, title, objective, payout_per_action, total_budget) values ({user}, 'x', 'click', 1, 1) returning id"))
        .await
        .unwrap();
    world
        .owner(&format!("insert into communities (creator_id, name) values ({user}, 'x') returning id"))
        .await
        .unwrap();
    for once in [
        link("abc"),
        format!("insert into campaign_creators (campaign_id, creator_id) select id, {user} from campaigns"),
        format!("insert into community_members (community_id, user_id) select id, {user} from communities"),
    ] {
        world.owner(&format!("{once} returning id")).await.unwrap();
    }
    world.call(&user, "start_membership('creator_pro')").await.unwrap();
    for repeated in [
        format!("insert into user_roles (user_id, role) values ({user}, 'creator')"),
        format!("insert into wallets (user_id) values ({user})"),
        "insert into users (email) values ('lumen@test')".into(),
        "insert into users (email, username) values ('new@test', 'lumen')".into(),
        format!("insert into memberships (user_id, membership_type) values ({user}, 'creator_pro')"),
        link("abc"),
        format!("insert into campaign_creators (campaign_id, creator_id) select id, {user} from campaigns"),
        format!("insert into community_members (community_id, user_id) select id, {user} from communities"),
    ] {
        assert_eq!(
            state(world.owner(&format!("{repeated} returning 1 as one")).await),
            "23505",
            "{repeated}"
        );
    }
}

#[tokio::test]
async fn posts_are_locked_with_a_price_and_have_content() {
    let world = World::new().await;
    let creator = world.member("lumen", &["creator"]).await;
    world
        .rows(
            &creator,
            &format!("insert into communities (creator_id, name) values ({creator}, 'Light') returning id"),
        )
        .await
        .unwrap();
    let post = |columns: &str, values: &str| {
        format!(
            "insert into community_posts (community_id, creator_id, {columns}) select id, {creator}, {values} from communities returning id"
        )
    };
    assert_eq!(state(world.owner(&post("content_type", "'text'")).await), "23514");
    assert_eq!(state(world.owner(&post("content_type, body", "'image', 'x'")).await), "23514");
    assert_eq!(state(world.owner(&post("content_type, body", "'song', 'x'")).await), "23514");
    assert_eq!(
        state(world.owner(&post("content_type, body, is_locked", "'text', 'x', true")).await),
        "23514"
    );
    world
        .rows(&creator, &post("content_type, body, is_locked, min_tip_to_unlock", "'text', 'x', true, 2"))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_user_with_money_in_the_books_is_not_deleted() {
    let world = World::new().await;
    let user = world.funded("lumen", &[], "5").await;
    assert_eq!(
        state(world.owner(&format!("delete from users where id = {user} returning id")).await),
        "23503"
    );
}
