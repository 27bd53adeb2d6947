//! Warnings: issued, and taken note of.

use crate::vida::world::{World, refused};
use serde_json::json;

#[tokio::test]
async fn a_warning_is_taken_note_of_once() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let warn = format!("warn_user({lumen}, 'tos_violation', 'Open flame', 'On stream')");
    let warning = world.administer(&warn).await.unwrap()["user_warning"].clone();
    let found = "select warning_type, reason, description, acknowledged, acknowledged_at is not null as at from user_warnings";
    let warned = |taken: bool| {
        json!([{
            "warning_type": "tos_violation", "reason": "Open flame", "description": "On stream", "acknowledged": taken,
            "at": taken,
        }])
    };
    assert_eq!(world.rows(&lumen, found).await.unwrap(), warned(false));
    let take = format!("acknowledge_warning({warning})");
    assert_eq!(world.call(&tomo, &take).await, refused("WARNING_NOT_FOUND", "userWarningId"));
    world.administer(&format!("suspend_user({lumen}, 'Noise')")).await.unwrap();
    world.call(&lumen, &take).await.unwrap();
    let at = "select acknowledged_at from user_warnings";
    let first = world.value(at).await;
    world.call(&lumen, &take).await.unwrap();
    assert_eq!(world.value(at).await, first, "the first time counts");
    assert_eq!(world.rows(&lumen, found).await.unwrap(), warned(true));
    assert_eq!(world.value("select issued_by from user_warnings").await, world.admin.id);
}

#[tokio::test]
async fn a_warning_without_its_facts_is_refused() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for (arguments, code, field) in [
        (format!("{lumen}, 'rude', 'x'"), "TYPE_INVALID", "warningType"),
        (format!("{lumen}, null, 'x'"), "TYPE_INVALID", "warningType"),
        (format!("{lumen}, 'dmca', ' '"), "TEXT_INVALID", "reason"),
        ("'nobody', 'dmca', 'x'".to_owned(), "USER_NOT_FOUND", "userId"),
    ] {
        let found = world.administer(&format!("warn_user({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
    let by_service = format!("warn_user({lumen}, 'community_guidelines', 'Three reports')");
    world.call_as("", "service_role", &by_service).await.unwrap();
    assert_eq!(world.value("select issued_by from user_warnings").await, "system");
}
