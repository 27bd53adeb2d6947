//! What holds for every platform, and what the document gives.

use crate::house;
use crate::vibrationfit::world::{World, schema};
use database::Platform;
use serde_json::json;

const PLATFORM: Platform = Platform::Vibrationfit;
const FACTS: &str = include_str!("facts.tsv");
pub const TABLES: &str = include_str!("tables.tsv");
const RULES: &str = include_str!("rules.tsv");

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
    let unpublished = [
        "idempotency_keys",
        "refinements_backup_20251111",
        "scheduled_work",
        "vision_versions_backup_20251111",
    ];
    house::tables_and_functions_keep_the_house_rules(PLATFORM, &unpublished, &[]).await;
}

#[tokio::test]
async fn given_columns_are_as_the_document_gives_them() {
    house::columns_are_as_given(PLATFORM, FACTS, true, &[]).await;
}

#[tokio::test]
async fn the_named_tables_are_there_and_no_others() {
    // The place in the person's chain.
    let added = [("token_transactions", "sequence_number")];
    let extensions = ["administrators", "idempotency_keys", "scheduled_work", "token_balances"];
    house::tables_are_as_named(PLATFORM, TABLES, FACTS, &extensions, &added).await;
}

#[test]
fn every_rule_has_its_test() {
    house::every_rule_has_its_test(PLATFORM, RULES);
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

#[tokio::test]
async fn administrators_have_policies_of_their_own() {
    let world = World::new().await;
    let mixed = format!(
        "select tablename, policyname from pg_policies where schemaname = '{}'
         and (policyname like '%\\_administered') <> (roles = '{{vibrationfit_admin}}')",
        schema()
    );
    assert_eq!(world.owner(&mixed).await.unwrap(), json!([]));
}
