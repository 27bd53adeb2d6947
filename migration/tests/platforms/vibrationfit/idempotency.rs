//! Repeated requests.

use crate::vibrationfit::world::{World, refused};
use serde_json::json;

#[tokio::test]
async fn the_same_key_answers_again_and_moves_nothing() {
    let world = World::new().await;
    let (member, other) = (world.funded("priya", 100).await, world.funded("wren", 100).await);
    world.price("image_generation", 10).await;
    let mut first = world.call(&member, "request_image('cat', 'k')").await.unwrap();
    let again = world.call(&member, "request_image('cat', 'k')").await.unwrap();
    first["replayed"] = json!(true);
    assert_eq!(again, first);
    assert_eq!(world.balance(&member).await, "90");
    let reused = world.call(&member, "request_image('dog', 'k')").await;
    assert_eq!(reused, refused("IDEMPOTENCY_KEY_REUSED", "idempotencyKey"));
    let empty = world.call(&member, "request_image('dog', '')").await;
    assert_eq!(empty, refused("IDEMPOTENCY_KEY_INVALID", "idempotencyKey"));
    // Keys are everybody's own, and the platform's too.
    world.call(&other, "request_image('cat', 'k')").await.unwrap();
    for _ in 0..2 {
        world.serve(&format!("grant_tokens({member}, 1, 'x', 'k')")).await.unwrap();
    }
    world.administer(&format!("grant_tokens({member}, 1, 'x', 'k')")).await.unwrap();
    assert_eq!(world.balance(&member).await, "92");
}

#[tokio::test]
async fn a_refused_request_leaves_its_key_free() {
    let world = World::new().await;
    let member = world.member("priya").await;
    world.price("image_generation", 10).await;
    let request = "request_image('cat', 'k')";
    assert_eq!(world.call(&member, request).await, refused("INSUFFICIENT_TOKENS", ""));
    world.administer(&format!("grant_tokens({member}, 10, 'x', 'g')")).await.unwrap();
    assert_eq!(world.call(&member, request).await.unwrap()["replayed"], json!(false));
}
