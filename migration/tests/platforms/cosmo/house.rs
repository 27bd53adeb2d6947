//! What holds for every platform.

use crate::house;
use database::Platform;

const PLATFORM: Platform = Platform::Cosmo;

#[tokio::test]
async fn up_down_up_gives_the_same_schema() {
    house::up_down_up_gives_the_same_schema(PLATFORM).await;
}

#[tokio::test]
async fn any_schema_name_will_do() {
    house::any_schema_name_will_do(PLATFORM).await;
}

#[tokio::test]
async fn tables_and_functions_keep_the_house_rules() {
    let unpublished = ["idempotency_keys"];
    let anonymous = ["merkle_leaf", "merkle_parent", "referral_code_is_valid", "verify_merkle_proof"];
    house::tables_and_functions_keep_the_house_rules(PLATFORM, &unpublished, &anonymous).await;
}

#[tokio::test]
async fn columns_are_as_given() {
    house::columns_are_as_given(PLATFORM, include_str!("facts.tsv"), true, &[]).await;
}

#[tokio::test]
async fn the_named_tables_are_there_and_no_others() {
    let extensions = [
        "administrators",
        "equity_anchors",
        "equity_batches",
        "equity_publications",
        "idempotency_keys",
        "scheduled_work",
        "settings",
    ];
    let added = [
        ("apps", "created_at"),
        ("apps", "is_active"),
        ("apps", "updated_at"),
        ("audit_logs", "created_at"),
        ("audit_logs", "record_id"),
        ("conversations", "created_at"),
        ("conversations", "updated_at"),
        ("equity_balances", "last_seq"),
        ("equity_transactions", "chain_hash"),
        ("equity_transactions", "created_at"),
        ("equity_transactions", "description"),
        ("equity_transactions", "previous_hash"),
        ("equity_transactions", "seq"),
        ("messages", "created_at"),
        ("profiles", "created_at"),
        ("profiles", "updated_at"),
        ("referrals", "completed_at"),
        ("referrals", "created_at"),
        ("referrals", "updated_at"),
        ("subscription_tiers", "created_at"),
        ("subscription_tiers", "updated_at"),
        ("user_apps", "created_at"),
        ("user_apps", "updated_at"),
        ("user_interactions", "created_at"),
        ("user_subscriptions", "created_at"),
        ("user_subscriptions", "current_period_end"),
        ("user_subscriptions", "started_at"),
        ("user_subscriptions", "updated_at"),
    ];
    house::tables_are_as_named(
        PLATFORM,
        include_str!("tables.tsv"),
        include_str!("facts.tsv"),
        &extensions,
        &added,
    )
    .await;
}

#[test]
fn every_rule_has_its_test() {
    house::every_rule_has_its_test(PLATFORM, include_str!("rules.tsv"));
}

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    house::the_demo_world_is_whole_sound_and_the_same_every_time(PLATFORM, "profiles", &["idempotency_keys"])
        .await;
}
