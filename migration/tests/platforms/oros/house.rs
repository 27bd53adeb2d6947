//! What holds for every platform, and what the document gives.

use crate::house::{self, Deviation};
use database::Platform;

const PLATFORM: Platform = Platform::Oros;
const FACTS: &str = include_str!("facts.tsv");
const TABLES: &str = include_str!("tables.tsv");
pub const RULES: &str = include_str!("rules.tsv");

const MEANINGLESS: &str = "a row that says nothing without it has it (P86)";
const HAS_DEFAULT: &str = "what has a default is never null: null passes every check";

const DEVIATIONS: &[Deviation] = &[
    Deviation::not_null("*", "campaign_id", MEANINGLESS),
    Deviation::not_null("*", "creator_id", MEANINGLESS),
    Deviation::not_null("*", "business_id", MEANINGLESS),
    Deviation::not_null("*", "community_id", MEANINGLESS),
    Deviation::not_null("*", "user_id", MEANINGLESS),
    Deviation::not_null("*", "wallet_id", MEANINGLESS),
    Deviation::not_null("*", "tip_id", MEANINGLESS),
    Deviation::not_null("*", "community_post_id", MEANINGLESS),
    Deviation::not_null("*", "from_user_id", MEANINGLESS),
    Deviation::not_null("*", "to_creator_id", MEANINGLESS),
    Deviation::not_null("*", "content_type", MEANINGLESS),
    Deviation::not_null("*", "source", MEANINGLESS),
    Deviation::not_null("boosts", "supporter_id", MEANINGLESS),
    Deviation::not_null("*", "created_at", HAS_DEFAULT),
    Deviation::not_null("*", "updated_at", HAS_DEFAULT),
    Deviation::not_null("*", "joined_at", HAS_DEFAULT),
    Deviation::not_null("*", "started_at", HAS_DEFAULT),
    Deviation::not_null("*", "unlocked_at", HAS_DEFAULT),
    Deviation::not_null("*", "verified", HAS_DEFAULT),
    Deviation::not_null("*", "paid", HAS_DEFAULT),
    Deviation::not_null("*", "is_locked", HAS_DEFAULT),
    Deviation::not_null("*", "status", HAS_DEFAULT),
    Deviation::not_null("*", "role", HAS_DEFAULT),
    Deviation::not_null("*", "kyc_status", HAS_DEFAULT),
    Deviation::not_null("*", "currency", HAS_DEFAULT),
    Deviation::not_null("*", "available_balance", HAS_DEFAULT),
    Deviation::not_null("*", "pending_balance", HAS_DEFAULT),
    Deviation::not_null("*", "total_earned", HAS_DEFAULT),
    Deviation::not_null("*", "hashtags", HAS_DEFAULT),
    Deviation::not_null("*", "min_tip_amount", HAS_DEFAULT),
    Deviation::not_null("*", "ranking_score", HAS_DEFAULT),
    Deviation::not_null("*", "metadata", HAS_DEFAULT),
    Deviation::not_null("*", "frequency", HAS_DEFAULT),
    Deviation::not_null("*", "click_count", HAS_DEFAULT),
    Deviation::not_null("*", "conversion_count", HAS_DEFAULT),
    Deviation {
        table: "campaigns",
        column: "remaining_budget",
        field: "default",
        from: "",
        to: "0.00",
        decision: "a draft has nothing set aside until it is funded",
    },
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
async fn two_may_migrate_at_once() {
    house::two_may_migrate_at_once(PLATFORM).await;
}

#[tokio::test]
async fn migrations_are_applied_in_the_order_of_their_names() {
    house::migrations_are_applied_in_the_order_of_their_names(PLATFORM).await;
}

#[tokio::test]
async fn tables_and_functions_keep_the_house_rules() {
    let anonymous = ["joined_campaigns", "own_posts", "record_click"];
    house::tables_and_functions_keep_the_house_rules(PLATFORM, &["idempotency_keys"], &anonymous).await;
}

#[tokio::test]
async fn given_columns_are_as_the_document_gives_them() {
    house::columns_are_as_given(PLATFORM, FACTS, false, DEVIATIONS).await;
}

#[tokio::test]
async fn the_named_tables_are_there_and_no_others() {
    let added = [("wallets", "version"), ("withdrawals", "failure_reason"), ("community_posts", "body")];
    house::tables_are_as_named(PLATFORM, TABLES, FACTS, &["idempotency_keys", "settings"], &added).await;
}

#[test]
fn every_rule_has_its_test() {
    house::every_rule_has_its_test(PLATFORM, RULES);
}
