//! Add-ons: granted, used, expired.

use crate::vida::world::{Member, World, refused};
use serde_json::json;

impl World {
    async fn granted(&self, member: &Member, key: &str, further: &str) -> i64 {
        let call = format!("grant_add_on({member}, 'stream_hours', '{key}'{further})");
        self.administer(&call).await.unwrap()["user_add_on"].as_i64().unwrap()
    }
}

#[tokio::test]
async fn stream_hours_count_for_the_week_in_which_they_are_used() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let hours = world.granted(&lumen, "k", ", 2").await;
    assert_eq!(world.of_user(&lumen, "stream_time_remaining").await, "900", "not yet");
    world.call(&lumen, &format!("use_add_on({hours})")).await.unwrap();
    assert_eq!(world.of_user(&lumen, "stream_time_remaining").await, "8100");
    let again = world.call(&lumen, &format!("use_add_on({hours})")).await;
    assert_eq!(again, refused("ADD_ON_USED", "userAddOnId"));
    world
        .owner("update user_add_ons set used_at = week_start() - interval '1 second' returning id")
        .await
        .unwrap();
    assert_eq!(world.administer("renew_stream_time()").await.unwrap(), json!(1));
    assert_eq!(world.of_user(&lumen, "stream_time_remaining").await, "900", "a week later");
}

#[tokio::test]
async fn an_add_on_is_its_owners_and_ends() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let short = world.granted(&lumen, "k1", ", p_expires_at => now() + interval '1 day'").await;
    let unknown = refused("ADD_ON_NOT_FOUND", "userAddOnId");
    assert_eq!(world.call(&tomo, &format!("use_add_on({short})")).await, unknown);
    assert_eq!(world.call(&lumen, "use_add_on(-1)").await, unknown);
    world
        .owner("update user_add_ons set expires_at = now() - interval '1 second' returning id")
        .await
        .unwrap();
    let over = refused("ADD_ON_EXPIRED", "userAddOnId");
    assert_eq!(world.call(&lumen, &format!("use_add_on({short})")).await, over, "before it is swept");
    assert_eq!(world.administer("expire_add_ons()").await.unwrap(), json!(1));
    assert_eq!(world.administer("expire_add_ons()").await.unwrap(), json!(0));
    assert_eq!(world.call(&lumen, &format!("use_add_on({short})")).await, over);
    assert_eq!(world.value("select status from user_add_ons").await, "expired");
}

#[tokio::test]
async fn a_grant_that_does_not_go_is_refused() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for (arguments, code, field) in [
        ("'nobody', 'stream_hours', 'k'".to_owned(), "USER_NOT_FOUND", "userId"),
        (format!("{lumen}, 'gold', 'k'"), "ADD_ON_NOT_FOUND", "addonId"),
        (format!("{lumen}, 'stream_hours', 'k', 0"), "QUANTITY_INVALID", "quantity"),
        (format!("{lumen}, 'stream_hours', 'k', 1001"), "QUANTITY_INVALID", "quantity"),
        (format!("{lumen}, 'stream_hours', 'k', null"), "QUANTITY_INVALID", "quantity"),
        (format!("{lumen}, 'stream_hours', ''"), "IDEMPOTENCY_KEY_INVALID", "idempotencyKey"),
    ] {
        let found = world.administer(&format!("grant_add_on({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
}

#[tokio::test]
async fn the_same_key_grants_once_and_is_for_one_request() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let grant = |quantity: u32| format!("grant_add_on({lumen}, 'stream_hours', 'k', {quantity})");
    assert_eq!(
        world.administer(&grant(0)).await,
        refused("QUANTITY_INVALID", "quantity"),
        "leaves the key free"
    );
    let mut first = world.administer(&grant(1)).await.unwrap();
    first["replayed"] = json!(true);
    assert_eq!(world.administer(&grant(1)).await.unwrap(), first);
    let reused = refused("IDEMPOTENCY_KEY_REUSED", "idempotencyKey");
    assert_eq!(world.administer(&grant(2)).await, reused);
    let service = world.call_as("", "service_role", &grant(1)).await.unwrap();
    assert_eq!(service["replayed"], json!(false), "keys are everybody's own");
    let (one, other) = (format!("grant_add_on({lumen}, 'stream_hours', 'k2')"), grant(1));
    let (a, b, c) = tokio::join!(world.administer(&one), world.administer(&one), world.administer(&other));
    assert_eq!(
        [a, b, c].iter().filter(|answer| answer.as_ref().unwrap()["replayed"] == json!(false)).count(),
        1
    );
    assert_eq!(world.value("select count(*) from user_add_ons").await, "3");
}
