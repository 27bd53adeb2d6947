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

#[test]
fn every_rule_has_its_test() {
    house::every_rule_has_its_test(PLATFORM, include_str!("rules.tsv"));
}

#[tokio::test]
async fn the_demo_world_is_whole_sound_and_the_same_every_time() {
    house::the_demo_world_is_whole_sound_and_the_same_every_time(PLATFORM, "profiles", &["idempotency_keys"])
        .await;
}
