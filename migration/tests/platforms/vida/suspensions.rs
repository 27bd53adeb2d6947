//! Suspensions: their levels, how they escalate, and how they end.

use crate::vida::world::{Member, World, refused, state};
use serde_json::json;

impl World {
    async fn suspend(&self, member: &Member, further: &str) -> i64 {
        let call = format!("suspend_user({member}, 'Noise'{further})");
        self.administer(&call).await.unwrap()["user_suspension"].as_i64().unwrap()
    }
}

#[tokio::test]
async fn a_level_says_for_how_long() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for level in 1..=7 {
        world.suspend(&lumen, &format!(", p_suspension_level => {level}")).await;
    }
    let days =
        "select string_agg(coalesce(extract(day from expires_at - issued_at)::text, 'ever'), ' ' order by id)
        from user_suspensions where expires_at is not distinct from auto_reactivate_at";
    assert_eq!(world.value(days).await, "1 3 7 14 30 180 ever");
    for level in [0, 8] {
        let call = format!("suspend_user({lumen}, 'Noise', p_suspension_level => {level})");
        assert_eq!(world.administer(&call).await, refused("LEVEL_INVALID", "suspensionLevel"), "{level}");
        let row = format!(
            "insert into user_suspensions (user_id, suspension_type, suspension_level, reason, issued_by)
             values ({lumen}, 'manual', {level}, 'x', 'system') returning id"
        );
        assert_eq!(state(world.owner(&row).await), "23514", "{level}");
    }
}

#[tokio::test]
async fn each_next_one_is_a_level_higher_until_for_ever() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let first = world.suspend(&lumen, "").await;
    world.administer(&format!("lift_suspension({first})")).await.unwrap();
    for _ in 0..2 {
        world.suspend(&lumen, ", p_suspension_type => 'automated'").await;
    }
    world.suspend(&lumen, ", p_suspension_level => 6").await;
    world.suspend(&lumen, ", p_suspension_level => 1").await;
    world.suspend(&lumen, "").await;
    world.suspend(&lumen, "").await;
    world.suspend(&tomo, "").await;
    let levels =
        "select string_agg(suspension_level::text, ' ' order by id) from user_suspensions where user_id = ";
    assert_eq!(
        world.value(&format!("{levels}{lumen}")).await,
        "1 2 3 6 1 7 7",
        "lifted ones count, and the highest"
    );
    assert_eq!(world.value(&format!("{levels}{tomo}")).await, "1");
    let issuers = "select string_agg(distinct suspension_type || ' ' || issued_by, ', ' order by suspension_type || ' ' || issued_by) from user_suspensions";
    assert_eq!(world.value(issuers).await, "automated system, manual id-of-ada");
}

#[tokio::test]
async fn an_account_is_blocked_while_a_suspension_holds() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let first = world.suspend(&lumen, "").await;
    let second = world.suspend(&lumen, "").await;
    assert_eq!(world.of_user(&lumen, "blocked").await, "true");
    world.administer(&format!("lift_suspension({first})")).await.unwrap();
    assert_eq!(world.of_user(&lumen, "blocked").await, "true", "by the other");
    let again = world.administer(&format!("lift_suspension({first})")).await;
    assert_eq!(again, refused("SUSPENSION_OVER", "userSuspensionId"));
    let unknown = world.administer("lift_suspension(-1)").await;
    assert_eq!(unknown, refused("SUSPENSION_NOT_FOUND", "userSuspensionId"));
    let over =
        format!("update user_suspensions set auto_reactivate_at = now() where id = {second} returning id");
    world.owner(&over).await.unwrap();
    assert_eq!(world.administer("lift_suspensions()").await.unwrap(), json!(1));
    assert_eq!(world.administer("lift_suspensions()").await.unwrap(), json!(0));
    assert_eq!(world.of_user(&lumen, "blocked").await, "false");
    world.suspend(&lumen, "").await;
    world.owner("delete from user_suspensions returning id").await.unwrap();
    assert_eq!(world.of_user(&lumen, "blocked").await, "false");
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_suspension_for_ever_is_lifted_by_hand_alone() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let ever = world.suspend(&lumen, ", p_suspension_level => 7").await;
    world
        .owner("update user_suspensions set issued_at = issued_at - interval '10 years' returning id")
        .await
        .unwrap();
    assert_eq!(world.administer("lift_suspensions()").await.unwrap(), json!(0));
    assert_eq!(world.call(&lumen, "start_stream()").await, refused("SUSPENDED", ""));
    world.administer(&format!("lift_suspension({ever})")).await.unwrap();
    world.stream(&lumen).await;
}

#[tokio::test]
async fn who_is_suspended_appeals_once() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let tomo = world.member("tomo").await;
    let suspension = world.suspend(&lumen, "").await;
    let appeal = |notes: &str| format!("appeal_suspension({suspension}, {notes})");
    let found = "select appeal_submitted, appeal_notes from user_suspensions";
    assert_eq!(
        world.rows(&lumen, found).await.unwrap(),
        json!([{ "appeal_submitted": false, "appeal_notes": null }])
    );
    let unknown = refused("SUSPENSION_NOT_FOUND", "userSuspensionId");
    assert_eq!(world.call(&tomo, &appeal("'Not me'")).await, unknown);
    for notes in ["null", "' '", "repeat('x', 5001)"] {
        assert_eq!(world.call(&lumen, &appeal(notes)).await, refused("TEXT_INVALID", "notes"), "{notes}");
    }
    world.call(&lumen, &appeal("'It was the wind.'")).await.unwrap();
    assert_eq!(
        world.rows(&lumen, found).await.unwrap(),
        json!([{ "appeal_submitted": true, "appeal_notes": "It was the wind." }])
    );
    assert_eq!(world.call(&lumen, &appeal("'Again'")).await, refused("APPEAL_SUBMITTED", "userSuspensionId"));
    world.administer(&format!("lift_suspension({suspension})")).await.unwrap();
    assert_eq!(world.call(&lumen, &appeal("'Again'")).await, refused("SUSPENSION_OVER", "userSuspensionId"));
}

#[tokio::test]
async fn a_suspension_without_its_facts_is_refused() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for (arguments, code, field) in [
        (format!("{lumen}, ''"), "TEXT_INVALID", "reason"),
        (format!("{lumen}, 'x', p_suspension_type => 'whim'"), "TYPE_INVALID", "suspensionType"),
        (format!("{lumen}, 'x', p_suspension_type => null"), "TYPE_INVALID", "suspensionType"),
        ("'nobody', 'x'".to_owned(), "USER_NOT_FOUND", "userId"),
    ] {
        let found = world.administer(&format!("suspend_user({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
}

#[tokio::test]
async fn who_is_suspended_can_still_stop() {
    let world = World::new().await;
    let lumen = world.spartan("lumen").await;
    let stream = world.stream(&lumen).await;
    world.suspend(&lumen, "").await;
    world.call(&lumen, &format!("end_stream({stream})")).await.unwrap();
    let subscription = world.value("select id from user_subscriptions").await;
    world.call(&lumen, &format!("cancel_subscription({subscription})")).await.unwrap();
    assert_eq!(world.of_user(&lumen, "subscription_plan_id").await, "free");
}
