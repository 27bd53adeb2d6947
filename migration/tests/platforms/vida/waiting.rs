//! The list of those who wait for a plan.

use crate::vida::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn anybody_waits_once_and_administrators_see_who() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let accepted = json!({ "accepted": true });
    for call in [
        "await_plan('hopeful@test.example', 'goat')",
        "await_plan('Hopeful@test.example', ' goat ')",
        "await_plan('hopeful@test.example', 'zeus')",
    ] {
        assert_eq!(world.call_as("", "anon", call).await.unwrap(), accepted, "{call}");
    }
    assert_eq!(world.call(&lumen, "await_plan('lumen@test.example', 'goat')").await.unwrap(), accepted);
    let waiting = "select email, plan_name from coming_soon_emails order by id";
    assert_eq!(
        world.administrate(waiting).await.unwrap(),
        json!([
            { "email": "hopeful@test.example", "plan_name": "goat" },
            { "email": "hopeful@test.example", "plan_name": "zeus" },
            { "email": "lumen@test.example", "plan_name": "goat" },
        ])
    );
    for reader in ["authenticated", "anon"] {
        assert_eq!(state(world.rows_as(&lumen.id, reader, waiting).await), "42501", "{reader}");
    }
}

#[tokio::test]
async fn a_wish_without_an_address_or_a_plan_is_refused() {
    let world = World::new().await;
    for (arguments, code, field) in [
        ("'nowhere', 'goat'", "EMAIL_INVALID", "email"),
        ("null, 'goat'", "EMAIL_INVALID", "email"),
        ("'x@test.example', ' '", "PLAN_NOT_FOUND", "planName"),
        ("'x@test.example', null", "PLAN_NOT_FOUND", "planName"),
        ("'x@test.example', 'anything at all'", "PLAN_NOT_FOUND", "planName"),
    ] {
        let found = world.call_as("", "anon", &format!("await_plan({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
    for missing in ["email", "plan_name"] {
        let row =
            format!("insert into coming_soon_emails ({missing}) values ('x@test.example') returning id");
        assert_eq!(state(world.owner(&row).await), "23502", "{missing} alone");
    }
}
