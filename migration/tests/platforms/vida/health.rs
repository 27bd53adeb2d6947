//! What notices that something kept for speed differs from the rows that it sums up.

use crate::vida::world::World;
use serde_json::json;

#[tokio::test]
async fn whatever_differs_is_named() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    world.avatar(&lumen, "Lantern").await;
    let stream = world.stream(&lumen).await;
    world.call(&lumen, &format!("end_stream({stream})")).await.unwrap();
    world.assert_healthy().await;
    for (tampering, restoring, checked, problem) in [
        ("avatar_count = 0", "avatar_count = 1", "verify_counters", "avatar_count differs"),
        (
            "total_stream_sessions = 9",
            "total_stream_sessions = 1",
            "verify_counters",
            "total_stream_sessions differs",
        ),
        (
            "total_stream_time = total_stream_time + 9",
            "total_stream_time = total_stream_time - 9",
            "verify_counters",
            "total_stream_time differs",
        ),
        (
            "subscription_plan_id = 'goat'",
            "subscription_plan_id = 'spartan'",
            "verify_subscriptions",
            "the plan differs from the subscription",
        ),
        (
            "plan = 'goat'",
            "plan = 'spartan'",
            "verify_subscriptions",
            "the plan differs from the subscription",
        ),
        ("blocked = true", "blocked = false", "verify_suspensions", "blocked differs from the suspensions"),
    ] {
        world.tamper(&format!("update users set {tampering} where id = {lumen}")).await;
        let expected = json!([{ "checked": checked, "record": lumen.id, "problem": problem }]);
        assert_eq!(world.first_fault().await, expected, "{tampering}");
        world.tamper(&format!("update users set {restoring} where id = {lumen}")).await;
        world.assert_healthy().await;
    }
    world.tamper("delete from avatars; update users set blocked = true").await;
    assert_eq!(world.first_fault().await[0]["problem"], json!("avatar_count differs"), "the first of all");
    let all =
        world.rows_as("", "service_role", "select user_id, expected, found from verify_counters()").await;
    assert_eq!(all.unwrap(), json!([{ "user_id": lumen.id, "expected": 0, "found": 1 }]));
}
