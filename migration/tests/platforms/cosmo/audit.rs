//! The record of all changes.

use crate::cosmo::world::{World, state};
use serde_json::json;

#[tokio::test]
async fn every_change_is_recorded_with_who_made_it() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    world.rows(&priya, "update profiles set display_name = 'Priya' returning id").await.unwrap();
    let conversation = world.conversation(&priya).await;
    world.rows(&priya, "delete from conversations returning id").await.unwrap();
    let logs = |table: &str, record: &str| {
        format!(
            "select operation, user_id, old_data ->> 'display_name' as before, new_data ->> 'display_name' as after
             from audit_logs where table_name = '{table}' and record_id = '{record}' order by created_at, operation desc"
        )
    };
    let as_admin = async |sql: String| world.rows_as(&world.admin.id, "cosmo_admin", &sql).await.unwrap();
    let of_profile = as_admin(logs("profiles", &priya.id)).await;
    let mut updates = of_profile.as_array().unwrap().clone();
    updates.retain(|log| log["operation"] == "UPDATE" && log["after"] == "Priya");
    assert_eq!(
        updates,
        [json!({ "operation": "UPDATE", "user_id": priya.id, "before": null, "after": "Priya" })]
    );
    world.owner("update settings set referral_days = referral_days returning id").await.unwrap();
    let unchanged =
        "select id from audit_logs where table_name = 'settings' and operation = 'UPDATE'".to_owned();
    assert_eq!(as_admin(unchanged).await, json!([]), "what changes nothing is no change");
    let of_conversation = as_admin(logs("conversations", &conversation)).await;
    let operations: Vec<_> =
        of_conversation.as_array().unwrap().iter().map(|log| log["operation"].as_str().unwrap()).collect();
    assert_eq!(operations, ["INSERT", "DELETE"]);
    let by_platform = "select user_id from audit_logs where table_name = 'user_interactions'
        and new_data ->> 'request_id' = 'r'";
    let record = format!("record_interaction({priya}, 'daily_active', 'r')");
    world.call_as("", "service_role", &record).await.unwrap();
    assert_eq!(as_admin(by_platform.to_owned()).await, json!([{ "user_id": null }]));
}

#[tokio::test]
async fn every_table_of_the_document_is_audited() {
    let world = World::new().await;
    let unaudited = "select relname from pg_class where relnamespace = current_schema()::text::regnamespace and relkind = 'r'
        and relname <> 'seaql_migrations' and not exists (
          select from pg_trigger where tgrelid = pg_class.oid and tgname = 'audit_' || relname) order by relname";
    // The log itself, what is derived from the ledger, and what the platform's own running needs.
    let expected = json!([
        { "relname": "audit_logs" },
        { "relname": "equity_anchors" },
        { "relname": "idempotency_keys" },
        { "relname": "scheduled_work" },
    ]);
    assert_eq!(world.owner(unaudited).await.unwrap(), expected);
}

#[tokio::test]
async fn the_record_is_only_added_to() {
    let world = World::new().await;
    for change in ["update audit_logs set user_id = null returning id", "delete from audit_logs returning id"]
    {
        assert_eq!(state(world.owner(change).await), "P0001", "{change}");
    }
    let invented = "insert into audit_logs (table_name, operation) values ('x', 'TRUNCATE') returning id";
    assert_eq!(state(world.owner(invented).await), "23514");
}
