//! Rewards.

use crate::vibeup::world::{World, refused, state, text};
use serde_json::json;

#[tokio::test]
async fn a_reward_names_its_source_and_is_paid_once() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let other = world.member("priya").await;
    let definition =
        "insert into practice_definitions (name, category) values ('Breath', 'breath') returning id";
    let definition = text(&world.owner(definition).await.unwrap()[0]["id"]);
    let practice = format!(
        "insert into practices (user_id, definition_id) values ({member}, '{definition}') returning id"
    );
    let practice = text(&world.rows(&member, &practice).await.unwrap()[0]["id"]);
    let log = format!(
        "insert into practice_logs (practice_id, user_id) values ('{practice}', {member}) returning id"
    );
    let log = text(&world.rows(&member, &log).await.unwrap()[0]["id"]);
    let grant = |user: &str, key: &str| {
        format!("grant_reward({user}, 10, 'practice', '{key}', 'practice_log', '{log}')")
    };
    assert_eq!(state(world.call(&member, &grant(&member.to_string(), "a")).await), "42501");
    let others = world.administer(&grant(&other.to_string(), "a")).await;
    assert_eq!(others, refused("SOURCE_NOT_FOUND", "sourceId"));
    let granted = world.administer(&grant(&member.to_string(), "a")).await.unwrap();
    let twice = world.administer(&grant(&member.to_string(), "b")).await;
    assert_eq!(twice, refused("ALREADY_REWARDED", "sourceId"));
    let reward = text(&granted["reward"]);
    let seen = "select user_id, wallet_id, amount, reward_type, source_type, source_id, multiplier, transaction_id, metadata
        from vibe_rewards";
    assert_eq!(
        world.rows(&member, seen).await.unwrap(),
        json!([{
            "user_id": member.id, "wallet_id": member.wallet, "amount": 10.0, "reward_type": "practice",
            "source_type": "practice_log", "source_id": log, "multiplier": 1.0, "transaction_id": null,
            "metadata": { "base_amount": "10" },
        }])
    );
    assert_eq!(world.rows(&other, seen).await.unwrap(), json!([]));
    assert_eq!(world.vibes(&member).await, "0 0 10 0");

    let claim = |key: &str| format!("claim_reward('{reward}', '{key}')");
    assert_eq!(world.call(&other, &claim("k")).await, refused("REWARD_NOT_FOUND", "rewardId"));
    let paid = world.call(&member, &claim("k")).await.unwrap();
    assert_eq!(world.vibes(&member).await, "10 0 0 10");
    assert_eq!(world.value("select transaction_id from vibe_rewards").await, text(&paid["transaction"]));
    assert_eq!(world.call(&member, &claim("l")).await, refused("REWARD_ALREADY_CLAIMED", "rewardId"));
    for forbidden in [
        "update vibe_rewards set amount = 99",
        "update vibe_rewards set transaction_id = null",
        "delete from vibe_rewards",
    ] {
        assert_eq!(state(world.owner(&format!("{forbidden} returning id")).await), "P0001", "{forbidden}");
    }
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_multiplier_multiplies() {
    let world = World::new().await;
    let member = world.member("lumen").await;
    let grant = |multiplier: &str, key: &str| {
        format!("grant_reward({member}, 10, 'streak', '{key}', p_multiplier => {multiplier})")
    };
    world.administer(&grant("1.25", "a")).await.unwrap();
    let reward = world
        .value("select amount || ' ' || multiplier || ' ' || (metadata ->> 'base_amount') from vibe_rewards")
        .await;
    assert_eq!(reward, "12.50000000 1.25 10");
    assert_eq!(world.vibes(&member).await, "0 0 12.5 0");
    let plain = format!("grant_reward({member}, 1, 'bonus', 'b')");
    world.administer(&plain).await.unwrap();
    assert_eq!(world.value("select multiplier from vibe_rewards where reward_type = 'bonus'").await, "1.00");
    for (call, code, field) in [
        (grant("0", "c"), "MULTIPLIER_INVALID", "multiplier"),
        (grant("100", "c"), "MULTIPLIER_INVALID", "multiplier"),
        (grant("1.125", "c"), "MULTIPLIER_INVALID", "multiplier"),
        (format!("grant_reward({member}, 1, 'luck', 'c')"), "REWARD_TYPE_INVALID", "rewardType"),
        (
            format!("grant_reward({member}, 1, 'bonus', 'c', 'dream', gen_random_uuid())"),
            "SOURCE_NOT_FOUND",
            "sourceId",
        ),
    ] {
        assert_eq!(world.administer(&call).await, refused(code, field), "{call}");
    }
    let without = world.newcomer("wren").await;
    let granted = world.administer(&format!("grant_reward({without}, 1, 'bonus', 'd')")).await;
    assert_eq!(granted, refused("PAYEE_HAS_NO_WALLET", "userId"));
}
