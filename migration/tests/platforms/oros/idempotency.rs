//! Repeated requests.

use crate::oros::world::{World, refused};
use serde_json::json;

#[tokio::test]
async fn the_same_key_answers_again_and_moves_nothing() {
    let world = World::new().await;
    let giver = world.funded("priya", &[], "20").await;
    let creator = world.member("lumen", &["creator"]).await;
    let mut first = world.call(&giver, &format!("tip_creator({creator}, 5.0, 'k')")).await.unwrap();
    let again = world.call(&giver, &format!("tip_creator({creator}, 5.00, 'k')")).await.unwrap();
    first["replayed"] = json!(true);
    assert_eq!(again, first);
    assert_eq!(world.balance(&giver).await, "15.00 + 0.00");

    let other = world.call(&giver, &format!("tip_creator({creator}, 6, 'k')")).await;
    assert_eq!(other, refused("IDEMPOTENCY_KEY_REUSED", "idempotencyKey"));
    let other = world.call(&giver, "request_withdrawal(5, 'ach', 'k')").await;
    assert_eq!(other, refused("IDEMPOTENCY_KEY_REUSED", "idempotencyKey"));
    // Keys are everybody's own.
    let stranger = world.funded("tomo", &[], "5").await;
    world.call(&stranger, &format!("tip_creator({creator}, 5, 'k')")).await.unwrap();
}

#[tokio::test]
async fn a_refused_request_leaves_its_key_free() {
    let world = World::new().await;
    let giver = world.member("priya", &[]).await;
    let creator = world.member("lumen", &["creator"]).await;
    let tip = format!("tip_creator({creator}, 5, 'k')");
    assert_eq!(world.call(&giver, &tip).await, refused("INSUFFICIENT_FUNDS", "amount"));
    world.administer(&format!("adjust_wallet('{}', 5, 'credit', 'x', 'x')", giver.wallet)).await.unwrap();
    assert_eq!(world.call(&giver, &tip).await.unwrap()["replayed"], json!(false));
}

#[tokio::test]
async fn at_once_one_acts_and_the_others_repeat() {
    let world = World::new().await;
    let giver = world.funded("priya", &[], "20").await;
    let creator = world.member("lumen", &["creator"]).await;
    let tip = format!("tip_creator({creator}, 2, 'k')");
    let (a, b, c, d) = tokio::join!(
        world.call(&giver, &tip),
        world.call(&giver, &tip),
        world.call(&giver, &tip),
        world.call(&giver, &tip)
    );
    let answers = [a, b, c, d].map(Result::unwrap);
    assert_eq!(answers.iter().filter(|answer| answer["replayed"] == json!(false)).count(), 1);
    assert!(answers.iter().all(|answer| answer["tip"] == answers[0]["tip"]));
    assert_eq!(world.balance(&giver).await, "18.00 + 0.00");
}
