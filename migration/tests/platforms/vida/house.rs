//! What holds for every platform.

use crate::house::{self, Deviation};
use database::Platform;

const PLATFORM: Platform = Platform::Vida;

/// Columns of `subscription_plans` with a default that the document lets be null all the same.
const DECIDED_PLAN_COLUMNS: &[&str] = &[
    "currency",
    "billing_interval",
    "stream_minutes_per_week",
    "avatar_max_count",
    "max_concurrent_streams",
    "max_resolution",
    "marketplace_access",
    "custom_avatars",
    "priority_support",
    "white_label",
    "api_access",
    "is_popular",
    "is_free",
    "is_active",
    "sort_order",
    "x_spaces_hosting",
    "rigging_studio_access",
    "max_morph_points",
    "buddy_invite_access",
    "is_coming_soon",
    "tracking_precision",
    "animation_smoothness",
    "animation_responsiveness",
    "face_tracking",
    "body_tracking",
    "hand_tracking",
    "finger_tracking",
    "eye_tracking",
    "expression_tracking",
    "auto_rigging_enabled",
    "max_file_size_mb",
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
async fn tables_and_functions_keep_the_house_rules() {
    let unpublished = ["idempotency_keys", "sessions"];
    let anonymous = ["await_plan", "file_dmca_complaint", "may_write", "viewer_id"];
    house::tables_and_functions_keep_the_house_rules(PLATFORM, &unpublished, &anonymous).await;
}

#[tokio::test]
async fn columns_are_as_given() {
    let required = |table, column| Deviation {
        table,
        column,
        field: "nullable",
        from: "",
        to: "NOT NULL",
        decision: "a limit, flag or count that is null says nothing",
    };
    let mut deviations = vec![
        Deviation {
            table: "*",
            column: "*",
            field: "type",
            from: "timestamp without time zone",
            to: "timestamp with time zone",
            decision: "times are described as with a time zone",
        },
        Deviation {
            table: "streaming_sessions",
            column: "avatar_id",
            field: "type",
            from: "integer",
            to: "bigint",
            decision: "a reference has the type of the key that it names",
        },
        required("streaming_sessions", "viewers"),
    ];
    deviations.extend(DECIDED_PLAN_COLUMNS.iter().map(|column| required("subscription_plans", column)));
    house::columns_are_as_given(PLATFORM, include_str!("facts.tsv"), false, &deviations).await;
}

#[tokio::test]
async fn the_named_tables_are_there_and_no_others() {
    let extensions = ["idempotency_keys", "scheduled_work"];
    let added = [("user_add_ons", "used_at")];
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
    house::the_demo_world_is_whole_sound_and_the_same_every_time(PLATFORM, "users", &["idempotency_keys"])
        .await;
}
